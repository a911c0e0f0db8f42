//! Where in a draft a place is, seen from what stays.

use std::ops::Range;

use super::links::Links;
use super::order::staying;
use super::texts::Texts;
use crate::limits::ROOM_PAIRS_MAX;

/// The rooms between links that stay in order. What stands in the same room of both drafts stands where it stood.
pub(super) struct Rooms {
    /// The places of each room, of the old and of the new draft.
    rooms: Vec<(Range<usize>, Range<usize>)>,
}

impl Rooms {
    pub(super) fn new(texts: &Texts, links: &Links) -> Self {
        let pairs = links.pairs();
        let stays = staying(&pairs, |old| texts.old[old].words.len());
        let anchors = pairs.iter().zip(stays).filter(|(_, stays)| *stays).map(|(pair, _)| *pair);
        let (mut old_at, mut new_at) = (0, 0);
        let rooms = anchors.chain([(texts.old.len(), texts.new.len())]).map(|(old, new)| {
            let room = (old_at..old, new_at..new);
            (old_at, new_at) = (old + 1, new + 1);
            room
        });
        Self { rooms: rooms.collect() }
    }

    /// Every room.
    pub(super) fn iter(&self) -> impl Iterator<Item = &(Range<usize>, Range<usize>)> {
        self.rooms.iter()
    }

    fn of_old(&self, old: usize) -> usize {
        self.rooms.partition_point(|(places, _)| places.end < old)
    }

    fn of_new(&self, new: usize) -> usize {
        self.rooms.partition_point(|(_, places)| places.end < new)
    }

    /// Whether two places without a link are in the same room.
    pub(super) fn is_same(&self, old: usize, new: usize) -> bool {
        self.of_old(old) == self.of_new(new)
    }

    /// How similar the most similar text without a link is that stands where the old one stood, or stood where the new
    /// one stands, in percent; 0 in a room too large to ask.
    pub(super) fn rival(&self, old: usize, new: usize, texts: &Texts, links: &Links) -> u8 {
        let (old_room, new_room) = (&self.rooms[self.of_old(old)], &self.rooms[self.of_new(new)]);
        let small = |room: &(Range<usize>, Range<usize>)| room.0.len() * room.1.len() <= ROOM_PAIRS_MAX;
        let stands = Some(old_room).filter(|room| small(room)).map(|room| room.1.clone()).unwrap_or_default();
        let stood = Some(new_room).filter(|room| small(room)).map(|room| room.0.clone()).unwrap_or_default();
        let stands = stands.filter(|new| links.new_is_free(*new)).map(|new| texts.similarity(old, new));
        let stood = stood.filter(|old| links.old_is_free(*old)).map(|old| texts.similarity(old, new));
        stands.chain(stood).max().unwrap_or(0)
    }
}
