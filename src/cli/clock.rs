//! The time of a run, for the summary: RFC 3339 in UTC, to the second.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// Started when made.
pub(super) struct Clock {
    started: SystemTime,
    since: Instant,
}

impl Clock {
    /// Begins to count.
    pub(super) fn start() -> Clock {
        Clock { started: SystemTime::now(), since: Instant::now() }
    }

    /// `2026-11-25T08:00:00Z`.
    pub(super) fn started(&self) -> String {
        rfc3339(self.started.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()))
    }

    /// Seconds so far, to the millisecond.
    pub(super) fn seconds(&self) -> f64 {
        self.since.elapsed().as_millis() as f64 / 1000.0
    }
}

/// Days to civil date after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
fn rfc3339(seconds: u64) -> String {
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    let shifted = days + 719_468;
    let era = shifted / 146_097;
    let day_of_era = shifted % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", rest / 3600, rest / 60 % 60, rest % 60)
}

#[cfg(test)]
mod tests {
    #[test]
    fn known_moments() {
        assert_eq!(super::rfc3339(0), "1970-01-01T00:00:00Z");
        assert_eq!(super::rfc3339(951_782_400), "2000-02-29T00:00:00Z");
        assert_eq!(super::rfc3339(1_795_593_599), "2026-11-25T07:59:59Z");
    }
}
