//! What everyone sees of the balance (E22): groups of fewer than [`Balance::min`] are left out, and with them so much else
//! that none of them follows from what is shown, not even for somebody who knows these rules.
//!
//! A group of nobody is nobody's data and the gap that a body that nominates looks for: it is shown, unless it has to
//! stand beside a small one. The tables of regions, categories and genders have a total to subtract from, see [`parts`];
//! the topics of a region have none, see [`column`]. The list of experts names those who accepted with their region,
//! category and topics; what is kept here is how those are spread who have not answered, and the gender of everybody.

use super::{Balance, Line, TopicLine, number};

/// People of a group at least, for it to be shown to everyone, where the forum file does not say (E22).
pub const GROUP_MIN: u32 = 5;

/// A count as everyone sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shown {
    /// How many: nobody, or at least [`Balance::min`].
    Count(u32),
    /// Fewer than [`Balance::min`], perhaps nobody.
    Few,
    /// Left out; it is fewer than [`Balance::min`], or would tell how many another group of few has.
    Withheld,
}

impl Shown {
    /// How many, where that is shown.
    pub fn count(self) -> Option<u32> {
        match self {
            Self::Count(count) => Some(count),
            Self::Few | Self::Withheld => None,
        }
    }
}

impl Balance<Shown> {
    /// The same without the genders.
    #[must_use]
    pub fn without_genders(mut self) -> Self {
        for line in &mut self.genders {
            line.count = Shown::Withheld;
        }
        self
    }
}

impl Balance<u32> {
    /// What everyone may see of it.
    pub fn for_everyone(&self) -> Balance<Shown> {
        let regions = self.lines(&self.regions);
        let columns: Vec<Vec<Shown>> = (regions.iter().enumerate())
            .map(|(place, region)| {
                let cells: Vec<u32> = self.topics.iter().map(|line| line.by_region[place]).collect();
                column(&cells, region.count, self.min)
            })
            .collect();
        let topic = |(row, line): (usize, &TopicLine<u32>)| TopicLine {
            topic: line.topic.clone(),
            by_region: columns.iter().map(|column| column[row]).collect(),
        };
        Balance {
            min: self.min,
            total: if is_small(self.total, self.min) { Shown::Few } else { Shown::Count(self.total) },
            members: self.members,
            regions,
            categories: self.lines(&self.categories),
            genders: self.lines(&self.genders),
            topics: self.topics.iter().enumerate().map(topic).collect(),
        }
    }

    fn lines<K: Clone>(&self, lines: &[Line<K, u32>]) -> Vec<Line<K, Shown>> {
        let counts: Vec<u32> = lines.iter().map(|line| line.count).collect();
        // That there is such a line says by itself that it is not empty: no zero beside it could be taken for it.
        let tells_by_being_there = lines.iter().any(|line| line.members == Some(0));
        let shown =
            if tells_by_being_there { vec![Shown::Withheld; counts.len()] } else { parts(&counts, self.min) };
        let with = |(line, count): (&Line<K, u32>, Shown)| Line {
            key: line.key.clone(),
            count,
            members: line.members,
        };
        lines.iter().zip(shown).map(with).collect()
    }
}

fn is_small(count: u32, min: u32) -> bool {
    (1..min).contains(&count)
}

/// The parts of a total that everyone knows, unless it is small itself.
///
/// What is left out could always be distributed otherwise: small groups of which each could have one more or one fewer;
/// else small groups and empty ones, or small groups and the smallest of the others, which could change places.
fn parts(counts: &[u32], min: u32) -> Vec<Shown> {
    let total: u32 = counts.iter().sum();
    if is_small(total, min) {
        return vec![Shown::Few; counts.len()];
    }
    // Where there are as many people as groups, each group could have one: then nothing else would look like it.
    if total > 0 && total == number(counts.len()) {
        return vec![Shown::Withheld; counts.len()];
    }
    let small: Vec<u32> = counts.iter().copied().filter(|count| is_small(*count, min)).collect();
    // All of one, or all of one fewer than shown, follows from their sum.
    let could_be_otherwise =
        small.len() > 1 && small.iter().any(|count| *count > 1) && small.iter().any(|count| *count < min - 1);
    let empty = counts.contains(&0);
    let beside = counts.iter().copied().filter(|count| *count >= min).min();
    let shown = |count: u32| {
        if small.is_empty() {
            Shown::Count(count)
        } else if could_be_otherwise {
            if is_small(count, min) { Shown::Few } else { Shown::Count(count) }
        } else if empty {
            if count < min { Shown::Few } else { Shown::Count(count) }
        } else if beside.is_none_or(|beside| count <= beside) {
            Shown::Withheld
        } else {
            Shown::Count(count)
        }
    };
    counts.iter().map(|count| shown(*count)).collect()
}

/// The topics of one region. Their counts have no sum, since somebody may know several; but everybody knows one, so that
/// together they are at least the people of the region.
fn column(counts: &[u32], region: Shown, min: u32) -> Vec<Shown> {
    // How many of a region know something is a part of how many it has.
    let Shown::Count(region) = region else { return vec![region; counts.len()] };
    let small = number(counts.iter().filter(|count| is_small(**count, min)).count());
    let large: u32 = counts.iter().filter(|count| !is_small(**count, min)).sum();
    // As many as are missing when each small group is as large as it can be: then each of them is.
    let each_is_largest = small > 0 && region.saturating_sub(large) == small.saturating_mul(min - 1);
    // Of so many people all topics could be as large as that, and nothing else would look like it.
    let all_would_be_largest = region > 0 && region == number(counts.len()).saturating_mul(min - 1);
    if each_is_largest || all_would_be_largest {
        return vec![Shown::Withheld; counts.len()];
    }
    counts.iter().map(|count| if is_small(*count, min) { Shown::Few } else { Shown::Count(*count) }).collect()
}

#[cfg(test)]
mod tests;
