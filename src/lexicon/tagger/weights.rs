//! The weights, as `tools/names` wrote them: a header of floats, then one byte each.

use super::chain::{JOINTS, Joints};
use super::features::SIZE;

/// A trained model.
pub struct Weights {
    /// One signed byte per feature, in units of `scale`.
    pub table: &'static [u8],
    /// What one unit is worth.
    pub scale: f32,
    /// Weights between neighbours.
    pub joints: Joints,
}

/// Floats before the table.
const HEADER: usize = 1 + 3 * JOINTS;

static BYTES: &[u8] = include_bytes!("../weights.bin");

impl Weights {
    /// The ones in the binary.
    pub fn embedded() -> Weights {
        Weights::of(BYTES).unwrap_or(Weights { table: &[0; SIZE], scale: 0.0, joints: Joints::default() })
    }

    /// Those that [`to_bytes`](Weights::to_bytes) wrote.
    pub fn of(bytes: &'static [u8]) -> Option<Weights> {
        let (header, table) = bytes.split_at_checked(HEADER * 4)?;
        let mut floats = header.chunks_exact(4).map(|four| f32::from_le_bytes([four[0], four[1], four[2], four[3]]));
        let scale = floats.next()?;
        let mut three = || [floats.next().unwrap_or(0.0), floats.next().unwrap_or(0.0), floats.next().unwrap_or(0.0)];
        let joints = Joints { both: three(), ends: three(), begins: three() };
        (table.len() == SIZE).then_some(Weights { table, scale, joints })
    }

    /// As they are written.
    pub fn to_bytes(&self) -> Vec<u8> {
        let joints = [self.joints.both, self.joints.ends, self.joints.begins].concat();
        let header = std::iter::once(self.scale).chain(joints).flat_map(f32::to_le_bytes);
        header.chain(self.table.iter().copied()).collect()
    }
}
