//! Documents at random: everything that a document can be once it has been read, and nothing else.

use proptest::prelude::*;
use text::{Alternative, Document, Inline, Kind, Number, Part, Provision, ProvisionId};

/// Words: letters of several scripts, everything that Markdown could take for a mark, and beginnings of other things.
fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zA-Z0-9]{1,8}".prop_map(String::from),
        2 => Just(" ".to_owned()),
        3 => "[!-~]".prop_map(String::from),
        1 => prop::sample::select(vec![
            "人", "العربية", "é", "\u{200f}", "\u{a0}", "👩‍👩‍👧", "3.2.4 ", "(a) ", "1. ", "2. ", "2) ", "2 ", "(ii) ", "II. ", "б) ", "二、", "１.１ ", "- ", "    ", "\t", "](x)",
            "{topics: ai}", "{number: 3}", "{by=kesh}", "^[", "[^1]", "[^1]: ", "&amp;", "&#91;", "<br>", "<em>",
            "</em>", "<", "<name of the State>", "<b and c>", "<script>", "<!-- x -->", "</p>", "```", "~~~", "***", "---", "# ", "| ", "https://example.org/", "\\", "  ", "x) ",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 1..5).prop_map(|pieces| pieces.concat())
}

fn href() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "/en/x",
        "https://example.org/a?b=c&d#e",
        "#elsewhere",
        "a b",
        "<x>",
        "a(b",
        "c)d",
        "mailto:a@example.org",
        "\\",
        "é&amp;",
    ])
    .prop_map(str::to_owned)
}

fn title() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), Just("A \"note\" & \\more*".to_owned())]
}

/// What may stand around an inline.
#[derive(Clone, Copy)]
struct Inside {
    depth: u32,
    link: bool,
    note: bool,
}

fn inlines(inside: Inside) -> BoxedStrategy<Vec<Inline>> {
    prop::collection::vec(inline(inside), 1..4)
        .prop_map(normal)
        .prop_filter("it says something", |words| says(words))
        .boxed()
}

fn says(inlines: &[Inline]) -> bool {
    !text::plain(inlines).trim().is_empty()
}

fn inline(inside: Inside) -> BoxedStrategy<Inline> {
    let leaf = prop_oneof![
        6 => words().prop_map(Inline::Text),
        1 => words().prop_map(Inline::Code),
        1 => Just(Inline::Break),
        1 => (href().prop_filter("no mail", |src| !src.starts_with("mailto")), words(), title()).prop_map(|(src, alt, title)| {
            let alt = if alt.trim().is_empty() { "x".to_owned() } else { alt };
            Inline::Image { src, alt, title }
        }),
    ];
    if inside.depth == 0 {
        return leaf.boxed();
    }
    let below = Inside { depth: inside.depth - 1, ..inside };
    let alternative = prop::option::of(prop::sample::select(Alternative::ALL.to_vec()));
    let holders = prop::collection::vec(prop::sample::select(vec!["valmora", "kesh", "a-2"]), 0..3);
    let bracket = (holders, alternative, inlines(below)).prop_map(|(holders, alternative, inlines)| {
        let holders = holders.into_iter().map(str::to_owned).collect();
        Inline::Bracket { holders, alternative, inlines }
    });
    let note = if inside.note {
        words().prop_map(Inline::Text).boxed()
    } else {
        inlines(Inside { note: true, ..below }).prop_map(Inline::Note).boxed()
    };
    let link = if inside.link {
        words().prop_map(Inline::Text).boxed()
    } else {
        let inner = inlines(Inside { link: true, ..below });
        (href(), title(), any::<bool>(), inner)
            .prop_map(|(href, title, is_reference, mut inlines)| {
                if !is_reference {
                    return Inline::Link { href, title, inlines };
                }
                // Where it leads is set afterwards. Words that are a number would be set to that of its provision.
                inlines.insert(0, Inline::Strong(vec![Inline::Text("see".to_owned())]));
                Inline::Reference { to: place(0), inlines }
            })
            .boxed()
    };
    prop_oneof![
        6 => leaf,
        1 => inlines(below).prop_map(Inline::Strong),
        1 => inlines(below).prop_map(Inline::Emph),
        2 => bracket,
        1 => note,
        1 => link,
    ]
    .boxed()
}

/// Texts side by side are one text, and no white space stands at either end.
fn normal(list: Vec<Inline>) -> Vec<Inline> {
    let mut normal: Vec<Inline> = Vec::new();
    for inline in list {
        match (normal.last_mut(), inline) {
            (Some(Inline::Text(before)), Inline::Text(words)) => before.push_str(&words),
            (_, inline) => normal.push(inline),
        }
    }
    normal
}

/// Whether no white space stands at either end of the words, where reading would drop it.
fn is_trim(inlines: &[Inline]) -> bool {
    let text = text::plain(inlines);
    text.trim() == text && says(inlines)
}

fn block() -> BoxedStrategy<Vec<Inline>> {
    inlines(Inside { depth: 3, link: false, note: false })
        .prop_filter("nothing is trimmed", |words| is_trim(words))
        .boxed()
}

fn kind() -> impl Strategy<Value = Kind> {
    let figure = prop::option::of(prop_oneof![0u32..20, Just(999_999_999)]);
    prop_oneof![
        (1u8..=6).prop_map(|level| Kind::Heading { level }),
        Just(Kind::Paragraph),
        (1u8..=8, figure).prop_map(|(depth, ordered)| Kind::ListItem { depth, ordered }),
    ]
}

fn number() -> impl Strategy<Value = Number> {
    prop_oneof![
        "[1-3]",
        "(II|[1-2])(\\([a-b]\\)|\\(ii?\\)|\\([1-2]\\)){0,2}",
        "[0-9]{1,2}(\\.[0-9]{1,2}){0,3}(\\([a-z]\\))?",
        "[A-Z]",
        "[a-zA-Z0-9][a-zA-Z0-9.()-]{0,6}"
    ]
    .prop_map(|text| text.parse().expect("a number"))
}

fn tags() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(prop::sample::select(vec!["ai", "iot", "big-data"]), 0..3).prop_map(|tags| {
        let mut tags: Vec<String> = tags.into_iter().map(str::to_owned).collect();
        tags.sort();
        tags.dedup();
        tags
    })
}

/// The id of the provision at a place.
pub(crate) fn place(at: usize) -> ProvisionId {
    const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let letter = |shift: u32| char::from(LETTERS[(at >> shift) % 32]);
    format!("aaaa{}{}", letter(5), letter(0)).parse().expect("an id")
}

/// The same document with the ids of its places, so that documents can be compared that were read at different times.
pub(crate) fn placed(mut document: Document) -> Document {
    let ids: Vec<ProvisionId> = document.provisions.iter().map(|provision| provision.id).collect();
    for (at, provision) in document.provisions.iter_mut().enumerate() {
        provision.id = place(at);
        follow(&mut provision.inlines, &|id| ids.iter().position(|other| *other == id).map_or(id, place));
    }
    document
}

fn follow(inlines: &mut [Inline], to: &impl Fn(ProvisionId) -> ProvisionId) {
    for inline in inlines {
        match inline {
            Inline::Reference { to: id, inlines } => {
                *id = to(*id);
                follow(inlines, to);
            }
            Inline::Strong(inner)
            | Inline::Emph(inner)
            | Inline::Cell(inner)
            | Inline::Note(inner)
            | Inline::Link { inlines: inner, .. }
            | Inline::Bracket { inlines: inner, .. } => follow(inner, to),
            Inline::Text(_) | Inline::Code(_) | Inline::Break | Inline::Image { .. } => {}
        }
    }
}

/// A run of provisions without numbers: one of any kind, or a table.
fn run() -> impl Strategy<Value = Vec<(Kind, Vec<Inline>)>> {
    let one = (kind(), block()).prop_map(|(kind, inlines)| vec![(kind, inlines)]);
    let cell = prop_oneof![3 => block(), 1 => Just(Vec::new())].prop_map(Inline::Cell);
    let table = (1usize..4, 1usize..4).prop_flat_map(move |(columns, rows)| {
        let row = prop::collection::vec(cell.clone(), columns).prop_filter("a row says something", |row| {
            row.iter().any(|cell| !text::plain(std::slice::from_ref(cell)).is_empty())
        });
        prop::collection::vec(row, rows).prop_map(|rows| {
            let header = |at| Kind::TableRow { header: at == 0 };
            rows.into_iter().enumerate().map(|(at, cells)| (header(at), cells)).collect()
        })
    });
    prop_oneof![5 => one, 1 => table, 1 => instrument()]
}

/// An Opinion: its heading, perhaps an enacting formula, its groups with their items.
fn instrument() -> impl Strategy<Value = Vec<(Kind, Vec<Inline>)>> {
    let text = |words: &str| Inline::Text(words.to_owned());
    let items = || {
        let kind = prop_oneof![
            Just(Kind::Paragraph),
            (1u8..3).prop_map(|depth| Kind::ListItem { depth, ordered: None })
        ];
        prop::collection::vec((kind, block()), 0..4)
    };
    let groups = |part, words: [&'static str; 2]| {
        let group = (prop::sample::select(words.to_vec()), items()).prop_map(move |(word, items)| {
            let opening = (Kind::Group { part }, vec![Inline::Emph(vec![text(word)])]);
            [vec![opening], items].concat()
        });
        prop::collection::vec(group, 1..3)
    };
    let preamble = groups(Part::Preambular, ["considering", "recalling further"]);
    let operative = groups(Part::Operative, ["resolves", "instructs the Council"]);
    (block(), any::<bool>(), preamble, operative).prop_map(
        move |(formula, has_formula, preamble, operative)| {
            let heading = (Kind::Heading { level: 2 }, vec![text("Opinion")]);
            let formula = (Kind::Formula, [formula, vec![Inline::Break, text("The Forum,")]].concat());
            let formula = if has_formula { vec![formula] } else { Vec::new() };
            [vec![heading], formula, preamble.concat(), operative.concat()].concat()
        },
    )
}

/// A document.
pub(crate) fn document() -> impl Strategy<Value = Document> {
    let runs = prop::collection::vec(run(), 1..6);
    (runs, prop::collection::vec((number(), tags(), tags(), any::<prop::sample::Index>()), 120), words())
        .prop_map(|(runs, rest, title)| {
            let units: Vec<_> = runs.into_iter().flatten().collect();
            let count = units.len();
            let mut taken = std::collections::HashSet::new();
            let provisions =
                units.into_iter().zip(rest).enumerate().map(|(at, ((kind, mut inlines), rest))| {
                    let (mut number, topics, axes, leads) = rest;
                    while !taken.insert(number.clone()) {
                        number = format!("{number}.{at}").parse().expect("a number");
                    }
                    // What opens a group is no item of one.
                    if matches!(kind, Kind::Group { .. }) && number.as_str().ends_with(')') {
                        number = format!("{number}.{at}").parse().expect("a number");
                        taken.insert(number.clone());
                    }
                    let leads = place(leads.index(count));
                    follow(&mut inlines, &|_| leads);
                    // A paragraph that is one emphasised run opens a group.
                    if kind == Kind::Paragraph && matches!(inlines.as_slice(), [Inline::Emph(_)]) {
                        inlines.push(Inline::Text(".".to_owned()));
                    }
                    Provision { id: place(at), number, kind, inlines, topics, axes }
                });
            let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
            let title = title.trim_matches(['"', '\'']).trim().to_owned();
            Document { lang: "en".into(), title, provisions: provisions.collect() }
        })
}

/// Pieces of Markdown, so that random texts are likely to mean something.
pub(crate) fn soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec![
            "# ", "## ", "### 1. ", "- ", "  - ", "1. ", "7) ", "> ", "\n", "\n\n", "**", "*", "_", "`", "```\n", "[", "]",
            "](x)", "](#1)", "![", "^[", "[^1]", "\n\n[^1]: ", "{by=\"kesh a\"}", "{alt=bis}", "<br>", "<em>", "</em>",
            "<code>", "</code>", "<div>", "</div>", "<!--", "-->", "<name of the State>", "<name\nof>", "<b and c>",
            "\n\n<State>\n", "\n\n<title of it> ", "<a name=\"x\">", "<b>", "</i>", "<script>", "</script>", "<?x?>",
            "<!X y>", "|", "\n| a | b |\n|-|-|\n| ", "3.2.4 ", "1.1 ",
            "(a) ", "A. ", "{topics: ai}", "{number: 2}", "&amp;", "&#91;", "\\", "\r\n", "    ", "---\n", "\u{200f}", "٣",
            "人", "\n\n*considering*\n\n", "\n\n*resolves*\n\n", "\n\na) ", "\n\n1 ", "\n\n2 ", "\n\ni) ", "\n\nii) ",
            "\n\n1\\. ", "\n\n2\\. ", "\n\n1、", "\n\n2、", "\n\n一、", "\n\nб) ", "\n\nв) ", "\n\nI\\. ", "\n\nII. ", "\n\n# 一、", "\n\n# 二、", "title: \"x\"\n",
        ])
        .prop_map(str::to_owned),
        1 => "[a-z ]{1,12}",
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}
