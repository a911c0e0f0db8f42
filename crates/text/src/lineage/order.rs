//! Who stayed and who moved.

/// Which of these pairs, in the order of the new draft, stand in the order of the old one: as many as can, and of those
/// choices the one that keeps most words in place. A heaviest increasing run by a Fenwick tree of prefix maxima, in
/// O(n log n).
pub(crate) fn staying(pairs: &[(usize, usize)], words: impl Fn(usize) -> usize) -> Vec<bool> {
    const ONE: u64 = 1 << 32;
    let places = pairs.iter().map(|(old, _)| old + 1).max().unwrap_or(0);
    let mut tree: Vec<(u64, Option<usize>)> = vec![(0, None); places + 1];
    let mut before = vec![None; pairs.len()];
    let mut best: (u64, Option<usize>) = (0, None);
    for (at, (old, _)) in pairs.iter().enumerate() {
        let mut run: (u64, Option<usize>) = (0, None);
        let mut node = *old;
        while node > 0 {
            run = heavier(run, tree[node]);
            node &= node - 1;
        }
        before[at] = run.1;
        let ends_here = (run.0 + ONE + words(*old) as u64, Some(at));
        best = heavier(best, ends_here);
        let mut node = old + 1;
        while node <= places {
            tree[node] = heavier(tree[node], ends_here);
            node += node & node.wrapping_neg();
        }
    }
    let mut stays = vec![false; pairs.len()];
    let mut at = best.1;
    while let Some(place) = at {
        stays[place] = true;
        at = before[place];
    }
    stays
}

fn heavier(one: (u64, Option<usize>), other: (u64, Option<usize>)) -> (u64, Option<usize>) {
    if other.0 > one.0 { other } else { one }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(old: &[usize], words: &[usize], expected: &[bool]) {
        let pairs: Vec<_> = old.iter().enumerate().map(|(new, old)| (*old, new)).collect();
        assert_eq!(staying(&pairs, |old| words[old]), expected);
    }

    #[test]
    fn as_many_as_can_stay_and_of_two_the_longer() {
        check(&[0, 1, 2], &[1, 1, 1], &[true, true, true]);
        check(&[2, 0, 1], &[1, 1, 99], &[false, true, true]);
        check(&[1, 0], &[5, 9], &[true, false]);
        check(&[1, 0], &[9, 5], &[false, true]);
        check(&[], &[], &[]);
    }
}
