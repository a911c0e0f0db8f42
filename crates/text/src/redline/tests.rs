use super::*;

fn check(old: &str, new: &str, expected: &str) {
    let runs = runs(old, new);
    assert!(runs.windows(2).all(|pair| pair[0].op != pair[1].op), "{runs:?}");
    let shown: String = runs
        .into_iter()
        .map(|Run { op, text }| match op {
            Op::Same => text.to_owned(),
            Op::Ins => format!("[+{text}]"),
            Op::Del => format!("[-{text}]"),
        })
        .collect();
    assert_eq!(shown, expected);
}

#[test]
fn words_are_replaced_whole_and_what_goes_stands_first() {
    check("", "", "");
    check("a", "a", "a");
    check("", "new", "[+new]");
    check("old", "", "[-old]");
    check(
        "Member States may wish to consider proportionate safeguards",
        "Member States are invited to consider proportionate and risk-based safeguards",
        "Member States [-may wish][+are invited] to consider proportionate [+and risk-based ]safeguards",
    );
    check("in January or February 2020", "in September 2020", "in [-January or February][+September] 2020");
    check("a b c", "a x b y c", "a [+x ]b [+y ]c");
    check("one  two three", "one two three", "one[-  ][+ ]two three");
}

#[test]
fn chinese_is_compared_by_character_and_arabic_by_word() {
    check("成员国可考虑", "成员国应考虑", "成员国[-可][+应]考虑");
    check(
        "الدول الأعضاء مدعوة إلى النظر",
        "الدول والأعضاء مدعوة إلى النظر",
        "الدول [-الأعضاء][+والأعضاء] مدعوة إلى النظر",
    );
    check("كتب", "كتبَ", "[-كتب][+كتبَ]");
    check(
        "各成员国可考虑采取相称的保障措施。",
        "各成员国应研究采取相称的保护措施。",
        "各成员国[-可考虑][+应研究]采取相称的保[-障][+护]措施。",
    );
}

#[test]
fn given_a_sentence_put_in_or_taken_out_then_its_neighbours_stay_whole() {
    check(
        "Networks carry opportunity. Skills are needed everywhere.",
        "Networks carry opportunity. Networks carry risks to children. Skills are needed everywhere.",
        "Networks carry opportunity. [+Networks carry risks to children. ]Skills are needed everywhere.",
    );
    check(
        "We agree to cooperate. We report to the Council every year.",
        "We agree to cooperate closely. We thank the experts. We report to the Council every second year.",
        "We agree to cooperate[+ closely]. [+We thank the experts. ]We report to the Council every [+second ]year.",
    );
    check("It is so. It stays so.", "It is so.", "It is so.[- It stays so.]");
    check(
        "各国应合作。人工智能带来机遇。",
        "各国应合作。各国应保护儿童。人工智能带来机遇。",
        "各国应合作。[+各国应保护儿童。]人工智能带来机遇。",
    );
}

#[test]
fn given_a_sentence_cut_in_two_then_only_the_seam_changed() {
    check(
        "Operators should protect children online and they should report every year on what was done.",
        "Operators should protect children online. They should report every year on what was done.",
        "Operators should protect children online[- and they][+. They] should report every year on what was done.",
    );
}

#[test]
fn given_a_sentence_that_says_something_else_then_it_is_replaced_whole() {
    check(
        "The Council decides on the date. The fee is due in the year of the forum.",
        "The Council decides on the date. Interpreters work in all of the six languages.",
        "The Council decides on the date. [-The fee is due in the year of the forum][+Interpreters work in all of the six languages].",
    );
}

#[test]
fn a_short_run_between_two_changes_is_part_of_them() {
    check(
        "All Members agree on proportionate safeguards of risk today and always",
        "All Members agree on adequate measures of care today and always",
        "All Members agree on [-proportionate safeguards of risk][+adequate measures of care] today and always",
    );
    // Four letters stay, and what stays between words that only came.
    check(
        "take great care with large funds here",
        "take much care with small funds here",
        "take [-great][+much] care with [-large][+small] funds here",
    );
    check(
        "consider a plan of work soon",
        "consider a good plan of new work soon",
        "consider a [+good ]plan of [+new ]work soon",
    );
    check("a of b", "cc of dd", "[-a of b][+cc of dd]");
}

#[test]
fn a_bracket_that_came_or_went_is_a_change_of_its_own() {
    check(
        "Members [may wish to] consider this",
        "Members may wish to consider this",
        "Members [-[]may wish to[-]] consider this",
    );
    check(
        "The Council shall consider this",
        "The Council [shall] consider this",
        "The Council [+[]shall[+]] consider this",
    );
    check(
        "[Report (A/76/530, para. 11)]",
        "[Report (A/77/440, para. 12)]",
        "[Report (A/[-76/530][+77/440], para. [-11][+12])]",
    );
    check("x [a] b c d", "x [a] [a] b c d", "x [a] [+[a] ]b c d");
    check(".]\u{fffd}", "]\u{fffd}", "[-.]]\u{fffd}");
}

#[test]
fn a_long_text_in_which_nothing_stays_takes_no_long_time() {
    let text = |word: &str| (0..5_000).map(|n| format!("{word}{n}. B")).collect::<Vec<_>>().join(" ");
    let (old, new) = (text("a"), text("c"));
    let pieces = pieces(&old, &new);
    assert!(!pieces.is_empty());
}

#[test]
fn a_change_that_takes_in_ten_thousand_others_is_weighed_once() {
    let count = 10_000;
    let end = (0..2 * count).map(|n| format!("w{n}")).collect::<Vec<_>>().join(" ");
    let text = |first: &str, word: &str| {
        format!("start {first} {}a {}{end}", "; ".repeat(count), format!("{word} - ").repeat(count))
    };
    let (old, new) = (text("#", "bbbb"), text("@", "cccc"));
    let runs = runs(&old, &new);
    let ops: Vec<Op> = runs.iter().map(|run| run.op).collect();
    assert_eq!(ops, [Op::Same, Op::Del, Op::Ins, Op::Same, Op::Del, Op::Ins, Op::Same]);
}

#[test]
fn given_a_sentence_too_long_to_be_weighed_against_so_many_then_the_words_alone_are_compared() {
    let long = (0..3_000).map(|n| format!("w{n}")).collect::<Vec<_>>().join(" ");
    let short = |count: usize| (0..count).map(|n| format!("X w{n} zz{n}.")).collect::<Vec<_>>().join(" ");
    let pairs = |new: &str| sentences::align(&Parts::of(&long), &Parts::of(new)).len();
    assert!(pairs(&short(100)) > 1);
    assert_eq!(pairs(&short(1_000)), 1);
}
