//! Keys of JSON objects that nobody needs to look into: those made only of words that programmers name fields with.
//!
//! `{"maya": …}` is a person as well as `{"Maya Lindqvist": …}`, so no spelling makes a key harmless, only its words do.
//! `max`, `mark`, `will` and the months are missing on purpose: people are called so.

/// Sorted, so that they can be searched.
#[rustfmt::skip]
const WORDS: [&str; 547] = [
    "a", "access", "account", "accounts", "action", "actions", "active", "activity", "actor", "added", "address", "addresses",
    "alias", "aliases", "all", "allowed", "alt", "amount", "answer", "answers", "api", "app", "application", "apps",
    "archived", "args", "arguments", "array", "assigned", "assignee", "assistant", "at", "attachment", "attachments", "attr",
    "attribute", "attributes", "audio", "author", "authors", "auto", "avatar", "avatars", "background", "balance", "balances",
    "base", "bcc", "birth", "birthday", "blob", "block", "blocks", "body", "bold", "boolean", "bot", "bots", "by", "bytes",
    "callback", "calls", "caption", "card", "category", "cc", "channel", "channels", "chat", "chats", "checksum", "children",
    "choice", "choices", "city", "class", "client", "code", "collection", "color", "colour", "column", "columns", "command",
    "comment", "comments", "commit", "company", "completed", "completion", "completions", "config", "contact", "contacts",
    "container", "content", "contents", "context", "conversation", "conversations", "coordinates", "count", "counter",
    "country", "created", "creation", "creator", "currency", "current", "cursor", "custom", "customer", "customers", "data",
    "database", "date", "dates", "datetime", "day", "days", "deleted", "delivered", "delivery", "description", "destination",
    "detail", "details", "device", "devices", "dialog", "direction", "disabled", "display", "document", "documents", "domain",
    "download", "duration", "edit", "edited", "edits", "element", "elements", "email", "emails", "emoji", "enabled", "end",
    "ended", "entities", "entity", "entries", "entry", "environment", "error", "errors", "etag", "event", "events", "expires",
    "export", "exported", "ext", "extension", "external", "family", "favorite", "fee", "feedback", "field", "fields", "file",
    "filename", "files", "filter", "finish", "finished", "first", "flag", "flags", "folder", "footer", "format", "forwarded",
    "from", "full", "function", "functions", "gender", "generated", "generation", "generator", "given", "global", "group",
    "groups", "guild", "handle", "has", "hash", "header", "headers", "height", "hidden", "hours", "href", "html", "http",
    "https", "icon", "icons", "id", "identifier", "identity", "ids", "image", "images", "in", "index", "info", "inner",
    "input", "instruction", "instructions", "internal", "invoice", "invoices", "is", "italic", "item", "items", "job", "json",
    "key", "keys", "kind", "label", "labels", "lang", "language", "last", "latency", "latitude", "layout", "length", "level",
    "like", "likes", "limit", "line", "lines", "link", "links", "list", "local", "locale", "location", "log", "login",
    "logprobs", "logs", "longitude", "mail", "markdown", "md", "media", "member", "members", "memo", "mention", "mentions",
    "menu", "message", "messages", "meta", "metadata", "method", "middle", "mime", "minutes", "mobile", "mode", "model",
    "modified", "month", "ms", "msg", "muted", "name", "names", "nested", "new", "next", "nick", "nickname", "node", "note",
    "notes", "null", "num", "number", "numbers", "object", "objects", "of", "offset", "ok", "old", "on", "online", "only",
    "open", "option", "options", "order", "orders", "origin", "original", "output", "owner", "owners", "page", "pages",
    "paid", "parameters", "params", "parent", "participant", "participants", "parts", "password", "path", "payload",
    "permission", "permissions", "phone", "phones", "photo", "photos", "picture", "pinned", "plain", "plan", "platform",
    "policy", "poll", "pos", "position", "post", "postal", "posted", "posts", "prefix", "preview", "previous", "price",
    "priority", "private", "product", "products", "profile", "profiles", "project", "prompt", "properties", "property",
    "provider", "public", "published", "purpose", "quantity", "query", "question", "questions", "queue", "quote", "rating",
    "raw", "reaction", "reactions", "read", "real", "reason", "received", "recipient", "recipients", "record", "records",
    "redirect", "ref", "reference", "references", "region", "rejected", "related", "replies", "reply", "report", "reports",
    "request", "requests", "resource", "response", "responses", "result", "results", "retry", "review", "reviews", "rich",
    "role", "roles", "room", "rooms", "root", "row", "rows", "rule", "rules", "schema", "scope", "scopes", "score", "seat",
    "seconds", "section", "seen", "send", "sender", "senders", "sent", "sequence", "server", "service", "session", "settings",
    "sha", "share", "shared", "short", "signature", "size", "sku", "slug", "snippet", "sort", "source", "spec", "start",
    "started", "state", "status", "step", "steps", "stock", "stop", "street", "string", "style", "sub", "subject",
    "subscribed", "subscription", "subtitle", "subtype", "suffix", "summary", "surname", "system", "tab", "table", "tag",
    "tags", "target", "tax", "team", "teams", "tel", "telephone", "temperature", "template", "text", "texts", "theme",
    "thread", "threads", "thumb", "thumbnail", "ticket", "tickets", "time", "timeout", "times", "timestamp", "timezone",
    "title", "to", "token", "tokenizer", "tokens", "tool", "tools", "top", "topic", "topics", "total", "transaction",
    "transcript", "ts", "turns", "type", "types", "uid", "unit", "unread", "until", "updated", "upload", "uploaded", "uri",
    "url", "urls", "usage", "user", "username", "users", "utc", "uuid", "value", "values", "variant", "verified", "version",
    "via", "video", "videos", "views", "visible", "voice", "weight", "width", "word", "words", "xml", "year", "zip", "zone",
];

const LONGEST: usize = 48;

/// Whether every word of a key (`created_at`, `createdAt`, `created-at`, `CREATED_AT`) is one of a programmer.
pub(super) fn is_structure(key: &str) -> bool {
    let is_spelt_so = |byte: u8| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'-');
    key.len() <= LONGEST && key.bytes().all(is_spelt_so) && key.split(['_', '-']).all(is_camel_case_of_words)
}

/// `userId`, `UserID`, `URL`: a new word begins with a capital that follows a small letter.
fn is_camel_case_of_words(part: &str) -> bool {
    let mut begin = 0;
    let bytes = part.as_bytes();
    let ends = (1..bytes.len()).filter(|at| bytes[*at].is_ascii_uppercase() && bytes[*at - 1].is_ascii_lowercase());
    ends.chain([part.len()]).all(|end| {
        let word = part[begin..end].to_ascii_lowercase();
        begin = end;
        word.is_empty() || WORDS.binary_search(&word.as_str()).is_ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_sorted_and_small() {
        assert!(WORDS.is_sorted_by(|a, b| a < b));
        assert!(WORDS.iter().all(|word| word.bytes().all(|byte| byte.is_ascii_lowercase())));
    }

    #[test]
    fn fields_are_structure_and_people_are_not() {
        for key in ["id", "created_at", "createdAt", "UserID", "CREATED-AT", "", "_", "is_bot"] {
            assert!(is_structure(key), "{key}");
        }
        for key in
            ["maya", "Maya Lindqvist", "MayaLindqvist", "maya_l", "U024BE7LH", "user1", "a@example.org", "максим", "user.name"]
        {
            assert!(!is_structure(key), "{key}");
        }
    }
}
