//! Tiles: the log in files that never change, for anyone to mirror. C2SP tlog-tiles.
//!
//! <https://c2sp.org/tlog-tiles>.

use std::fmt;
use std::str::FromStr;

use crate::tree::{NodePlace, Nodes};

/// Hashes in a full tile and entries in a full bundle.
pub const TILE_WIDTH: u16 = 256;
/// Levels of the tree that one level of tiles covers.
const LEVELS_PER_TILE: u8 = 8;
/// Highest tile level a path can name.
const TILE_LEVEL_MAX: u8 = 63;
/// Longest path of a tile, in bytes.
const PATH_BYTES_MAX: usize = 64;

/// What a path under `/tlog/FORUM/` asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tile {
    /// Hashes of a level of tiles, or the entries themselves.
    pub row: TileRow,
    /// Place in the row, from zero.
    pub index: u64,
    /// Number of hashes or entries, 1 to 256.
    pub width: u16,
}

/// A row of tiles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TileRow {
    /// Hashes of subtrees with `256^level` leaves.
    Hashes {
        /// From zero, the leaves.
        level: u8,
    },
    /// The envelopes.
    Entries,
}

/// Says that a path is not one of a tile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the path of a tile")]
pub struct NotATile;

impl FromStr for Tile {
    type Err = NotATile;

    /// Reads a path such as `tile/0/x001/234`, `tile/1/000.p/7`, `tile/entries/000`, and nothing else.
    fn from_str(path: &str) -> Result<Self, NotATile> {
        Self::read(path).ok_or(NotATile)
    }
}

impl Tile {
    fn read(path: &str) -> Option<Self> {
        let rest = path.strip_prefix("tile/").filter(|_| path.len() <= PATH_BYTES_MAX)?;
        let (row, rest) = rest.split_once('/')?;
        let row = match row {
            "entries" => TileRow::Entries,
            level => TileRow::Hashes { level: level.parse().ok().filter(|level| *level <= TILE_LEVEL_MAX)? },
        };
        let (index, width) = match rest.split_once(".p/") {
            None => (rest, TILE_WIDTH),
            Some((index, width)) => (index, width.parse().ok().filter(|w| (1..TILE_WIDTH).contains(w))?),
        };
        let tile = Self { row, index: read_index(index)?, width };
        // Written again it must be the same: no leading zeros, no plus signs, no `x000/` in front.
        (tile.to_string() == path).then_some(tile)
    }

    /// Returns the places of the subtrees whose hashes this tile holds.
    ///
    /// `None` when the log of `size` entries has not grown that far, or for a tile of entries.
    pub fn places(&self, size: u64) -> Option<impl Iterator<Item = NodePlace> + use<>> {
        let TileRow::Hashes { level } = self.row else { return None };
        let level = level.checked_mul(LEVELS_PER_TILE).filter(|level| u64::from(*level) < 64)?;
        let (first, end) = self.range(size >> level)?;
        Some((first..end).map(move |index| NodePlace { level, index }))
    }

    /// Returns the first entry of this bundle and how many there are.
    ///
    /// `None` when the log of `size` entries has not grown that far, or for a tile of hashes.
    pub fn entries(&self, size: u64) -> Option<(u64, usize)> {
        let (first, _) = self.range(size).filter(|_| self.row == TileRow::Entries)?;
        Some((first, usize::from(self.width)))
    }

    fn range(&self, available: u64) -> Option<(u64, u64)> {
        let first = self.index.checked_mul(u64::from(TILE_WIDTH))?;
        let end = first.checked_add(u64::from(self.width))?;
        (end <= available).then_some((first, end))
    }
}

impl fmt::Display for Tile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.row {
            TileRow::Hashes { level } => write!(f, "tile/{level}/")?,
            TileRow::Entries => f.write_str("tile/entries/")?,
        }
        let mut groups = vec![self.index % 1000];
        let mut left = self.index / 1000;
        while left > 0 {
            groups.push(left % 1000);
            left /= 1000;
        }
        while let Some(group) = groups.pop() {
            if groups.is_empty() {
                write!(f, "{group:03}")?;
            } else {
                write!(f, "x{group:03}/")?;
            }
        }
        if self.width < TILE_WIDTH { write!(f, ".p/{}", self.width) } else { Ok(()) }
    }
}

/// Returns the bytes of a tile of hashes, or `None` when the log has not grown that far.
pub fn hash_tile<N: Nodes + ?Sized>(nodes: &N, tile: Tile, size: u64) -> Result<Option<Vec<u8>>, N::Error> {
    let Some(places) = tile.places(size) else { return Ok(None) };
    let mut bytes = Vec::new();
    for place in places {
        bytes.extend_from_slice(nodes.node(place)?.as_bytes());
    }
    Ok(Some(bytes))
}

/// Returns the bytes of a bundle of envelopes: each after its length in two bytes.
pub fn entry_bundle<'a>(envelopes: impl Iterator<Item = &'a str>) -> Vec<u8> {
    let mut bytes = Vec::new();
    for envelope in envelopes {
        let length = u16::try_from(envelope.len()).expect("BUG: an envelope is far below 64 KiB");
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(envelope.as_bytes());
    }
    bytes
}

fn read_index(text: &str) -> Option<u64> {
    let mut index: u64 = 0;
    let groups = text.split('/').count();
    for (place, group) in text.split('/').enumerate() {
        let digits = if place + 1 < groups { group.strip_prefix('x')? } else { group };
        let value: u64 = digits.parse().ok().filter(|_| digits.len() == 3)?;
        index = index.checked_mul(1000)?.checked_add(value)?;
    }
    Some(index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_paths_of_the_specification_read_and_write() {
        for (path, row, index, width) in [
            ("tile/0/x001/x234/067", TileRow::Hashes { level: 0 }, 1_234_067, 256),
            ("tile/63/000.p/255", TileRow::Hashes { level: 63 }, 0, 255),
            ("tile/entries/x123/456.p/1", TileRow::Entries, 123_456, 1),
        ] {
            let tile = Tile { row, index, width };
            assert_eq!(path.parse(), Ok(tile));
            assert_eq!(tile.to_string(), path);
        }
    }

    #[test]
    fn other_spellings_and_ways_out_of_the_folder_are_refused() {
        for path in [
            "tile/64/000",
            "tile/00/000",
            "tile/+0/000",
            "tile/0/0",
            "tile/0/+01",
            "tile/0/x000/001",
            "tile/0/000/001",
            "tile/0/001/",
            "tile/0/000.p/256",
            "tile/0/000.p/0",
            "tile/0/000.p/01",
            "tile/entries/../000",
            "tile/data/000",
            "/tile/0/000",
            "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
        ] {
            assert_eq!(path.parse::<Tile>(), Err(NotATile), "{path}");
        }
    }

    #[test]
    fn a_tile_is_there_only_once_the_log_has_grown_that_far() {
        let full = "tile/0/001".parse::<Tile>().unwrap();
        assert!(full.places(511).is_none());
        assert_eq!(full.places(512).unwrap().count(), 256);
        let parents = "tile/1/000.p/2".parse::<Tile>().unwrap();
        assert!(parents.places(511).is_none());
        assert_eq!(parents.places(512).unwrap().last(), Some(NodePlace { level: 8, index: 1 }));
        assert!("tile/63/000.p/1".parse::<Tile>().unwrap().places(u64::MAX).is_none());
        let bundle = "tile/entries/001.p/3".parse::<Tile>().unwrap();
        assert_eq!(bundle.entries(259), Some((256, 3)));
        assert_eq!(bundle.entries(258), None);
    }

    #[test]
    fn a_bundle_names_the_length_before_each_envelope() {
        assert_eq!(entry_bundle(["ab", "c"].into_iter()), b"\x00\x02ab\x00\x01c");
    }
}
