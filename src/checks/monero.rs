//! Monero's base58, block by block, and its checksum: <https://docs.getmonero.org/cryptography/base58/>.

use super::base58;
use sha3::{Digest, Keccak256};

/// Characters of a full block, and its bytes.
const BLOCK: (usize, usize) = (11, 8);

/// How many bytes the last block's characters hold, by their count.
const PARTS: [usize; 11] = [0, 0, 1, 2, 0, 3, 4, 5, 0, 6, 7];

/// First bytes of the main network: standard, integrated, subaddress.
const NETWORKS: [u8; 3] = [18, 19, 42];

/// Whether `text` is an address of the main network whose checksum is right.
pub fn is_address(text: &str) -> bool {
    let Some(bytes) = decode(text.as_bytes()) else { return false };
    let Some((payload, checksum)) = bytes.split_last_chunk::<4>() else { return false };
    let is_known = payload.first().is_some_and(|network| NETWORKS.contains(network));
    is_known && matches!(payload.len(), 65 | 73) && Keccak256::digest(payload)[..4] == checksum[..]
}

fn decode(text: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    for block in text.chunks(BLOCK.0) {
        let size = if block.len() == BLOCK.0 { BLOCK.1 } else { *PARTS.get(block.len())? };
        let number = block.iter().try_fold(0u128, |number, sign| Some(number * 58 + u128::from(base58::value(*sign)?)))?;
        let number = u64::try_from(number).ok()?;
        bytes.extend(number.to_be_bytes().get(BLOCK.1 - size..)?);
    }
    Some(bytes)
}
