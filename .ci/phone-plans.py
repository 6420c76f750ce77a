#!/usr/bin/env python3
"""Makes src/checks/phone/plans.bin and plans.rs from libphonenumber's metadata, as the crate rlibphonenumber carries it.

Run it where Cargo.toml stands, after `cargo fetch`. The patterns of all regions become one acyclic automaton over digits,
whose equal parts are shared; `cargo test tables_answer` then compares it with the library.
"""
import glob, os, re, struct

MOST_DIGITS = 17
OUT = "src/checks/phone/"


def metadata_file():
    home = os.environ.get("CARGO_HOME", os.path.expanduser("~/.cargo"))
    return sorted(glob.glob(home + "/registry/src/*/rlibphonenumber-2*/src/generated/metadata/metadata.bin"))[-1]


# --- the metadata: protocol buffers of phonemetadata.proto


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        value, shift, at = value | (byte & 127) << shift, shift + 7, at + 1
        if byte < 128:
            return (value - (1 << 64) if value >> 63 else value), at


def fields(data):
    at = 0
    while at < len(data):
        key, at = varint(data, at)
        value, at = varint(data, at)
        if key & 7 == 2:
            value, at = data[at : at + value], at + value
        yield key >> 3, value


def description(data):
    own = {"pattern": None, "lens": [], "local": []}
    for number, value in fields(data):
        if number == 2:
            own["pattern"] = value.decode()
        elif number in (9, 10):
            own["lens" if number == 9 else "local"].append(value)
    return own


def written_form(data):
    own = {"leading": [], "rule": None}
    for number, value in fields(data):
        if number == 3:
            own["leading"].append(value.decode())
        elif number in (1, 2, 4):
            own[{1: "pattern", 2: "format", 4: "rule"}[number]] = value.decode()
    return own


# In the order in which the library asks.
KINDS = {5: "premium", 4: "toll-free", 6: "shared", 8: "voip", 7: "personal", 21: "pager", 25: "uan", 28: "voicemail", 2: "fixed", 3: "mobile"}
TEXTS = {9: "id", 12: "prefix", 15: "dialled", 16: "transform", 23: "leading"}


def plan(data):
    own = {"forms": [], "same": False, "main": False, "prefix": None, "dialled": None, "transform": None, "leading": None}
    for number, value in fields(data):
        if number == 1:
            own["general"] = description(value)
        elif number in KINDS:
            own[KINDS[number]] = description(value)
        elif number in TEXTS:
            own[TEXTS[number]] = value.decode()
        elif number == 10:
            own["code"] = value
        elif number in (18, 22):
            own["same" if number == 18 else "main"] = bool(value)
        elif number == 19:
            own["forms"].append(written_form(value))
    return own


# --- the patterns: digits, classes, groups, alternatives, counts


class Pattern:
    def __init__(self, text):
        self.text, self.at = text, 0

    def peek(self):
        return self.text[self.at : self.at + 1]

    def either(self):
        parts = [self.sequence()]
        while self.peek() == "|":
            self.at += 1
            parts.append(self.sequence())
        return ("either", parts)

    def sequence(self):
        parts = []
        while self.peek() not in ("", "|", ")"):
            parts.append(self.counted())
        return ("sequence", parts)

    def counted(self):
        part = self.atom()
        if self.peek() == "?":
            self.at += 1
            return ("times", part, 0, 1)
        if self.peek() == "{":
            end = self.text.index("}", self.at)
            counts = self.text[self.at + 1 : end].split(",")
            self.at = end + 1
            return ("times", part, int(counts[0]), int(counts[-1]))
        return part

    def atom(self):
        ch = self.peek()
        self.at += 1
        if ch == "(":
            is_group = not self.text.startswith("?:", self.at)
            self.at += 0 if is_group else 2
            part = self.either()
            self.at += 1
            return ("group", part) if is_group else part
        if ch == "\\":
            self.at += 1
            return ("digit", "0123456789")
        if ch == "[":
            end = self.text.index("]", self.at)
            body, self.at = self.text[self.at : end], end + 1
            spread = lambda ends: "".join(map(str, range(int(ends[1]), int(ends[2]) + 1)))
            return ("digit", re.sub(r"(\d)-(\d)", spread, body))
        assert ch.isdigit(), (ch, self.text)
        return ("digit", ch)


def bare(pattern):
    assert pattern.startswith("^(?:") and pattern.endswith(")$"), pattern
    return pattern[4:-2]


def tree(text):
    reader = Pattern(text)
    whole = reader.either()
    assert reader.at == len(text), text
    return whole


class States:
    """A nondeterministic automaton; sets of its states are what is walked."""

    def __init__(self, pattern):
        self.empty, self.edges = [], []
        first, self.last = self.state(), self.state()
        self.build(tree(bare(pattern)), first, self.last)
        self.start = self.closed([first])

    def state(self):
        self.empty.append([])
        self.edges.append([])
        return len(self.empty) - 1

    def build(self, part, here, there):
        what = part[0]
        if what == "digit":
            self.edges[here].append((part[1], there))
        elif what == "group":
            self.build(part[1], here, there)
        elif what == "either":
            for one in part[1]:
                begin = self.state()
                self.empty[here].append(begin)
                self.build(one, begin, there)
        else:
            least = part[2] if what == "times" else None
            for count, one in enumerate([part[1]] * part[3] if what == "times" else part[1]):
                if least is not None and count >= least:
                    self.empty[here].append(there)
                behind = self.state()
                self.build(one, here, behind)
                here = behind
            self.empty[here].append(there)

    def closed(self, states):
        seen, left = set(states), list(states)
        while left:
            for state in self.empty[left.pop()]:
                if state not in seen:
                    seen.add(state)
                    left.append(state)
        return frozenset(seen)

    def step(self, states, digit):
        return self.closed([there for state in states for digits, there in self.edges[state] if digit in digits])

    def accepts(self, states):
        return self.last in states


STATES = {}


def states(pattern):
    if pattern not in STATES:
        STATES[pattern] = States(pattern)
    return STATES[pattern]


# --- the automaton of all: a node is (what ends here, ten next nodes), and equal nodes are one

NODES, NUMBERS = [], {}


def node(what, following):
    if what == 0 and not any(following):
        return 0
    if (what, following) not in NUMBERS:
        NODES.append((what, following))
        NUMBERS[what, following] = len(NODES)
    return NUMBERS[what, following]


def walked(start, step, what):
    known = {}

    def go(state, depth):
        if (state, depth) not in known:
            nexts = [step(state, digit) if depth < MOST_DIGITS else None for digit in "0123456789"]
            known[state, depth] = node(what(state, depth), tuple(go(to, depth + 1) if to else 0 for to in nexts))
        return known[state, depth]

    return go(start, 0)


def one(pattern):
    own = states(pattern)
    return walked(own.start, lambda at, digit: own.step(at, digit) or None, lambda at, _: int(own.accepts(at)))


def kinds(region):
    """1: in use; 2: a mobile phone and nothing else."""
    named = [("general", region["general"])]
    named += [(kind, region[kind]) for kind in KINDS.values() if kind in region and region[kind]["pattern"] and region[kind]["lens"] != [-1]]
    autos = [states(own["pattern"]) for _, own in named]

    def step(at, digit):
        to = tuple(auto.step(own, digit) for auto, own in zip(autos, at))
        return to if to[0] and any(to[1:]) else None

    def what(at, depth):
        fits = lambda auto, own, row: auto.accepts(own) and (not row[1]["lens"] or depth in row[1]["lens"])
        hit = [row[0] for auto, own, row in zip(autos, at, named) if fits(auto, own, row)]
        if hit[:1] != ["general"] or len(hit) < 2:
            return 0
        return (0 if region["same"] else 2) if hit[1] == "mobile" else 1

    return walked(tuple(auto.start for auto in autos), step, what)


FORMS = [(0, 0)]


def lengths(part):
    what = part[0]
    if what == "digit":
        return {1}
    if what == "group":
        return lengths(part[1])
    if what == "either":
        return set().union(*map(lengths, part[1]))
    repeats = [[part[1]] * count for count in range(part[2], part[3] + 1)] if what == "times" else [part[1]]
    total = set()
    for parts in repeats:
        sums = {0}
        for own in parts:
            sums = {a + b for a in sums for b in lengths(own)}
        total |= sums
    return total


def shares(groups, digits):
    """How many digits each group takes, the first as many as it can."""
    if not groups:
        return [] if digits == 0 else None
    for own in sorted(lengths(groups[0]), reverse=True):
        rest = shares(groups[1:], digits - own) if own <= digits else None
        if rest is not None:
            return [own] + rest


def form_number(form, digits):
    parts = tree(bare(form["pattern"]))[1][0][1]
    taken = [own for part, own in zip(parts, shares(parts, digits)) if part[0] == "group"]
    # The rule says what becomes of the first group that is written, whichever it is.
    text = re.sub(r"\$\d", lambda first: (form["rule"] or "$1").replace("$1", first[0]), form["format"], count=1)
    text = re.sub(r"\$(\d)", lambda group: "x" * taken[int(group[1]) - 1], text)
    gaps, behind, is_gap = 0, 0, False
    for ch in reversed(text):
        if ch == "x" or ch.isdigit():
            gaps |= 1 << behind if is_gap and 0 < behind < digits else 0
            behind, is_gap = behind + 1, False
        else:
            is_gap = True
    if (gaps, behind) not in FORMS:
        FORMS.append((gaps, behind))
    return FORMS.index((gaps, behind))


def forms(region):
    rows = region["forms"]
    autos = [states(row["pattern"]) for row in rows]
    leads = [states(row["leading"][-1]) if row["leading"] else None for row in rows]

    def led(lead, at, digit):
        if at is True or lead is None or not at:
            return at
        to = lead.step(at, digit)
        return True if lead.accepts(to) else to or False

    def step(at, digit):
        ahead = tuple(led(lead, own, digit) for lead, own in zip(leads, at[1]))
        to = tuple(auto.step(own, digit) if lead else frozenset() for auto, own, lead in zip(autos, at[0], ahead))
        return (to, ahead) if any(to) else None

    def what(at, depth):
        fits = (row for row, auto, own, lead in zip(rows, autos, *at) if lead is True and auto.accepts(own))
        form = next(fits, None)
        return form_number(form, depth) if form else 0

    start = (tuple(auto.start for auto in autos), tuple(True if lead is None else lead.start for lead in leads))
    return walked(start, step, what) if rows else 0


# --- what is dialled before a number


def spelled(part):
    """All texts of a pattern, the preferred first; x is any digit."""
    what = part[0]
    if what == "digit":
        return ["x"] if len(part[1]) == 10 else list(part[1])
    if what == "group":
        return spelled(part[1])
    if what == "either":
        return [text for own in part[1] for text in spelled(own)]
    repeats = [[part[1]] * count for count in range(part[3], part[2] - 1, -1)] if what == "times" else [part[1]]
    total = []
    for parts in repeats:
        texts = [""]
        for own in parts:
            texts = [text + more for text in texts for more in spelled(own)]
        total += texts
    return total


def trunk(region):
    """Prefixes, and the area that people leave out."""
    if not region["dialled"]:
        return [], None
    if region["id"] == "AR":
        return ["0"], None  # and the 15 of mobiles, which `plan.rs` knows
    if region["id"] == "BR":
        carriers = spelled(tree("1[245]|2[1-35]|31|4[13]|[56]5|99"))
        return [zero + carrier + ">" + 10 * "x" for zero in ("0", "90") for carrier in carriers] + ["0", "90"], None
    if region["id"] == "GA":
        return ["0>" + text for text in spelled(tree(r"11\d{6}|6[01256]\d{6}|7[467]\d{6}"))], None
    if region["id"] == "JP":
        return ["0037680", "003768", "0"], None
    pattern = bare(region["dialled"])
    if not region["transform"]:
        return spelled(tree(pattern)), None
    first, more, prefixes = re.match(r"^\((\[[^\]]*\]|\d)\\d\{(\d+)\}\)\$(?:\|(.*))?$", pattern).groups()
    area = ("".join(spelled(tree(first))), int(more) + 1, region["transform"].replace("$1", ""))
    return spelled(tree(prefixes)) if prefixes else [], area


# --- the two files


def row(region, is_main):
    prefixes, area = trunk(region)
    mask = lambda lens: hex(sum(1 << digits for digits in lens if digits > 0))
    area = 'Some(("%s", %d, "%s"))' % area if area else "None"
    roots = [one(region["general"]["pattern"]), kinds(region), forms(region) if is_main else 0]
    roots.append(one(region["leading"]) if region["leading"] else 0)
    head = 'region: *b"%s", code: %d, lens: %s, local: %s' % (
        region["id"] if len(region["id"]) == 2 else "00",
        region["code"],
        mask(region["general"]["lens"]),
        mask(region["general"]["local"]),
    )
    return head + ", trunk: &[%s], area: %s" % (", ".join('"%s"' % text for text in prefixes), area), roots


def words():
    """Where each node begins, and all words."""
    edges = []
    for _, following in NODES:
        masks = {}
        for digit, to in enumerate(following):
            if to:
                masks[to] = masks.get(to, 0) | 1 << digit
        edges.append(sorted(masks.items(), key=lambda edge: (-edge[1].bit_count(), edge[1])))
    places = [0, 1]
    for own in edges:
        places.append(places[-1] + 1 + 2 * len(own))
    assert places[-1] < 1 << 16
    out = [0]
    for (what, _), own in zip(NODES, edges):
        out.append(what << 8 | len(own))
        for to, mask in own:
            out += [mask, places[to]]
    return places, out


HEAD = """//! Numbering plans, one row per region: made from libphonenumber's metadata by `.ci/phone-plans.py`, not by hand.
//!
//! The rows of one country calling code stand together, its main region first; the last four columns are places in `plans.bin`.

use super::plan::Row;

/// Every region, and every code that belongs to no region (`00`).
#[rustfmt::skip]
pub(super) static ROWS: &[Row] = &["""

MIDDLE = """];

/// Where the gaps of a written number stand (bit `n`: before the last `n` digits), and how many digits are dialled at home.
#[rustfmt::skip]
pub(super) static FORMS: &[(u32, usize)] = &["""


def main():
    plans = [plan(value) for _, value in fields(open(metadata_file(), "rb").read())]
    alone = lambda region: sum(other["code"] == region["code"] for other in plans) == 1
    plans.sort(key=lambda region: (region["code"], not (region["main"] or alone(region)), region["id"]))
    rows = [row(region, region["main"] or alone(region)) for region in plans]
    places, out = words()
    with open(OUT + "plans.bin", "wb") as file:
        file.write(struct.pack("<%dH" % len(out), *out))
    lines = [HEAD]
    for head, roots in rows:
        lines.append("    Row { %s, general: %d, kinds: %d, form: %d, leading: %d }," % (head, *(places[root] for root in roots)))
    lines.append(MIDDLE)
    for at in range(0, len(FORMS), 10):
        lines.append("    " + " ".join("(%#x, %d)," % form for form in FORMS[at : at + 10]))
    with open(OUT + "plans.rs", "w") as file:
        file.write("\n".join(lines) + "\n];\n")


main()
