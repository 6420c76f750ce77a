//! Ctrl-C and friends: what is half-written goes away, and the exit code is 130.

use crate::engine::INTERRUPTED;
use std::sync::atomic::Ordering;

/// Begins to watch for signals.
pub(super) fn watch() {
    // Without a handler the default one ends the program, and the temporary file stays: worse, but no reason to refuse.
    let _ = ctrlc::set_handler(|| {
        INTERRUPTED.store(true, Ordering::Relaxed);
        crate::archive::cleanup();
        std::process::exit(130);
    });
}
