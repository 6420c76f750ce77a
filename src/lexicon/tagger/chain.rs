//! A chain over neighbouring candidates: is each a name, given what its neighbours are?
//!
//! Two states, forward and backward, in the log domain (Lafferty, McCallum and Pereira 2001, over runs instead of sentences).

/// What speaks for two neighbours to be of one name, by what stands between them: see [`joint`].
pub const JOINTS: usize = 3;

/// Weights of a chain besides those of its words.
#[derive(Clone, Copy, Debug, Default)]
pub struct Joints {
    /// Both are names.
    pub both: [f32; JOINTS],
    /// The first is a name, the second is none.
    pub ends: [f32; JOINTS],
    /// The second is a name, the first is none.
    pub begins: [f32; JOINTS],
}

/// Sums over a run.
#[derive(Clone, Debug, Default)]
pub struct Chain {
    forward: Vec<[f32; 2]>,
    backward: Vec<[f32; 2]>,
}

fn log_sum(a: f32, b: f32) -> f32 {
    let (most, least) = if a > b { (a, b) } else { (b, a) };
    most + (least - most).exp().ln_1p()
}

impl Chain {
    /// Sets `out` to the log-odds of each word to be a name. `joints[i]` is what stands before word `i`.
    pub fn odds(&mut self, scores: &[f32], (kinds, joints): (&[u8], &Joints), out: &mut Vec<f32>) {
        self.sum(scores, (kinds, joints));
        out.clear();
        out.extend(
            (0..scores.len()).map(|at| self.forward[at][1] + self.backward[at][1] - self.forward[at][0] - self.backward[at][0]),
        );
    }

    fn sum(&mut self, scores: &[f32], (kinds, joints): (&[u8], &Joints)) {
        let count = scores.len();
        self.forward.clear();
        self.forward.resize(count, [0.0; 2]);
        self.backward.clear();
        self.backward.resize(count, [0.0; 2]);
        for at in 0..count {
            let before = if at == 0 { [0.0, f32::NEG_INFINITY] } else { self.forward[at - 1] };
            let kind = usize::from(kinds[at]);
            let (none, name) = match at {
                0 => (0.0, 0.0),
                _ => (
                    log_sum(before[0], before[1] + joints.ends[kind]),
                    log_sum(before[0] + joints.begins[kind], before[1] + joints.both[kind]),
                ),
            };
            self.forward[at] = [none, name + scores[at]];
        }
        for at in (0..count.saturating_sub(1)).rev() {
            let kind = usize::from(kinds[at + 1]);
            let [none, name] = self.backward[at + 1];
            let name = name + scores[at + 1];
            self.backward[at] =
                [log_sum(none, name + joints.begins[kind]), log_sum(none + joints.ends[kind], name + joints.both[kind])];
        }
    }

    /// How probable it is that words `at - 1` and `at` are (name, name), (name, none), (none, name).
    pub fn pair(&self, at: usize, scores: &[f32], (kinds, joints): (&[u8], &Joints)) -> [f32; 3] {
        let kind = usize::from(kinds[at]);
        let (before, behind) = (self.forward[at - 1], self.backward[at]);
        let last = self.forward[self.forward.len() - 1];
        let all = log_sum(last[0], last[1]);
        let name = scores[at] + behind[1];
        [
            (before[1] + joints.both[kind] + name - all).exp(),
            (before[1] + joints.ends[kind] + behind[0] - all).exp(),
            (before[0] + joints.begins[kind] + name - all).exp(),
        ]
    }
}
