//! Where mail lives: providers that people name without their ending, and the endings that hosts have.

/// Providers of mailboxes, in lower case, sorted: the first label of their hosts.
const PROVIDERS: &[&str] = &[
    "163",
    "aol",
    "att",
    "btinternet",
    "comcast",
    "cox",
    "daum",
    "earthlink",
    "fastmail",
    "free",
    "freenet",
    "gmail",
    "gmx",
    "googlemail",
    "hanmail",
    "hey",
    "hotmail",
    "icloud",
    "inbox",
    "interia",
    "laposte",
    "libero",
    "live",
    "mail",
    "me",
    "msn",
    "naver",
    "ntlworld",
    "o2",
    "onet",
    "orange",
    "outlook",
    "posteo",
    "proton",
    "protonmail",
    "qq",
    "rediffmail",
    "rocketmail",
    "seznam",
    "sfr",
    "sky",
    "skynet",
    "tutanota",
    "uol",
    "verizon",
    "virgilio",
    "wanadoo",
    "web",
    "wp",
    "yahoo",
    "yandex",
    "ymail",
    "zoho",
];

/// Providers whose name means nothing but mail: nobody works *at Hotmail*.
const MAIL_ONLY: &[&str] = &[
    "aol",
    "fastmail",
    "gmail",
    "gmx",
    "googlemail",
    "hotmail",
    "icloud",
    "posteo",
    "protonmail",
    "rediffmail",
    "tutanota",
    "ymail",
];

/// Names of providers that are no other word, so that they may be left without an ending.
const NAMED_ALONE: &[&str] = &[
    "aol",
    "btinternet",
    "fastmail",
    "gmail",
    "gmx",
    "googlemail",
    "hanmail",
    "hotmail",
    "icloud",
    "msn",
    "naver",
    "outlook",
    "posteo",
    "proton",
    "protonmail",
    "qq",
    "rediffmail",
    "rocketmail",
    "tutanota",
    "yahoo",
    "yandex",
    "ymail",
    "zoho",
];

/// Endings of hosts that people spell out, in lower case, sorted.
const ENDINGS: &[&str] = &[
    "ae", "ai", "app", "ar", "at", "au", "be", "bg", "biz", "br", "ca", "cat", "cc", "ch", "cl", "cn", "co", "com", "coop", "cz",
    "de", "dev", "dk", "edu", "ee", "email", "es", "eu", "example", "fi", "fr", "gov", "gr", "hk", "hr", "hu", "id", "ie", "il",
    "in", "info", "int", "io", "is", "it", "jp", "ke", "kr", "kz", "lt", "lu", "lv", "ma", "me", "mil", "mk", "mobi", "mx", "my",
    "name", "net", "ng", "nl", "no", "nz", "online", "org", "pe", "ph", "pk", "pl", "pro", "pt", "ro", "rs", "ru", "sa", "se",
    "sg", "shop", "si", "site", "sk", "social", "tech", "test", "th", "tr", "tv", "tw", "ua", "uk", "us", "uy", "ve", "vn",
    "xyz", "za",
];

/// Endings that are no words: what stands before them behind a stray comma or a dot and a space is a host.
const SURE_ENDINGS: &[&str] = &["com", "de", "edu", "fr", "gov", "net", "nl", "org", "pl", "ru", "uk"];

fn is_in(list: &[&str], word: &str) -> bool {
    list.binary_search_by(|known| known.bytes().cmp(word.bytes().map(|byte| byte.to_ascii_lowercase()))).is_ok()
}

/// Whether a word is the name of a provider, written alone.
pub(super) fn is_provider(word: &str) -> bool {
    is_in(NAMED_ALONE, word)
}

/// Whether a word is the name of a provider and of nothing else.
pub(super) fn is_mail_only(word: &str) -> bool {
    is_in(MAIL_ONLY, word)
}

/// Whether a host begins with the name of a provider.
pub(super) fn has_provider(host: &str) -> bool {
    is_in(PROVIDERS, host.split('.').next().unwrap_or_default())
}

/// Whether a host may end so.
pub(super) fn is_ending(word: &str) -> bool {
    is_in(ENDINGS, word)
}

/// Whether a host ends so, and no sentence begins so.
pub(super) fn is_sure_ending(word: &str) -> bool {
    is_in(SURE_ENDINGS, word) && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        for list in [PROVIDERS, MAIL_ONLY, NAMED_ALONE, ENDINGS, SURE_ENDINGS] {
            assert!(list.is_sorted_by(|a, b| a < b), "{list:?}");
        }
        assert!(
            is_provider("GMail") && has_provider("web.de") && !is_provider("web") && is_ending("com") && !is_sure_ending("Com")
        );
    }
}
