// whatsapp-chat-parser reads what we wrote: the same messages at the same times, everybody consistently renamed.
const assert = require('node:assert');
const fs = require('node:fs');
const { parseString } = require('whatsapp-chat-parser');

let messages = 0;
for (const item of JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))) {
  if (item.format !== 'whatsapp-txt') continue;
  for (const [old, now] of item.files.filter(([name]) => name.endsWith('.txt'))) {
    const [before, after] = [old, now].map(path => parseString(fs.readFileSync(path, 'utf8')));
    assert.deepStrictEqual(after.map(message => message.date), before.map(message => message.date), `${now}: other messages`);
    const names = new Map();
    before.forEach(({ author }, at) => {
      if (!names.has(author)) names.set(author, after[at].author);
      assert.strictEqual(after[at].author, names.get(author), `${now}: one author became two`);
      assert.ok(author === null || after[at].author !== author, `${now}: an author kept the name`);
    });
    messages += before.length;
  }
}
assert.ok(messages > 50, `${messages} messages`);
console.log(`whatsapp-chat-parser: ${messages} messages`);
