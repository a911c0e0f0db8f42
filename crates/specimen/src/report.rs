//! Writing the first draft.

use fastrand::Rng;

use crate::Language;

/// A provision before it is written down.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub(crate) shape: Shape,
    /// Its sentences, as words.
    pub(crate) sentences: Vec<Vec<String>>,
    /// Whether the same text stands elsewhere too.
    pub(crate) recurs: bool,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Chapter,
    Section,
    Paragraph,
    Bullet,
}

impl Block {
    pub(crate) fn words(&self) -> usize {
        self.sentences.iter().map(Vec::len).sum()
    }

    pub(crate) fn is_heading(&self) -> bool {
        matches!(self.shape, Shape::Chapter | Shape::Section)
    }
}

/// Content words of a report.
const VOCABULARY: usize = 6_000;
/// Words that a section uses often, and how often one of its words is one of them, in percent.
const TOPIC: usize = 30;
const TOPIC_PERCENT: u8 = 35;
/// How many words are function words, in percent.
const FUNCTION_PERCENT: u8 = 45;

/// How many words of a paragraph that varies its neighbour are others, in percent.
const VARIATION_PERCENT: u8 = 25;

/// Who writes: a vocabulary, what recurs, and the words of the section that is being written.
pub(crate) struct Author {
    pub(crate) language: Language,
    function: Vec<String>,
    content: Vec<String>,
    topic: Vec<String>,
    openings: Vec<Vec<String>>,
    boilerplate: Vec<Vec<String>>,
}

impl Author {
    pub(crate) fn new(language: Language, chance: &mut Rng) -> Self {
        let function = language.function_words().into_iter().map(str::to_owned).collect();
        let content = (0..VOCABULARY).map(|_| language.content_word(chance)).collect();
        let mut author =
            Self { language, function, content, topic: vec![], openings: vec![], boilerplate: vec![] };
        author.openings = (0..12).map(|_| author.words(chance.usize(4..8), chance)).collect();
        author.boilerplate = (0..30).map(|_| author.words(chance.usize(9..26), chance)).collect();
        author
    }

    /// A report of about so many characters.
    pub(crate) fn report(&mut self, chars: usize, chance: &mut Rng) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        let mut written = 0;
        while written < chars {
            let from = blocks.len();
            self.section(chance, &mut blocks);
            let count = |block: &Block| -> usize {
                block
                    .sentences
                    .iter()
                    .flatten()
                    .map(|word| word.chars().count() + self.language.space().len())
                    .sum()
            };
            written += blocks[from..].iter().map(count).sum::<usize>();
        }
        blocks
    }

    fn section(&mut self, chance: &mut Rng, blocks: &mut Vec<Block>) {
        self.topic = (0..TOPIC).map(|_| chance.choice(&self.content).expect("BUG: words").clone()).collect();
        let shape = if blocks.is_empty() || chance.u8(..4) == 0 { Shape::Chapter } else { Shape::Section };
        // A few headings recur, as "Background" does.
        let recurs = chance.u8(..5) == 0;
        let title = if recurs {
            self.openings[chance.usize(..3)][..2].to_vec()
        } else {
            self.words(chance.usize(3..8), chance)
        };
        blocks.push(Block { shape, sentences: vec![title], recurs });
        for _ in 0..chance.usize(4..14) {
            let paragraph = self.paragraph(chance);
            if chance.u8(..12) == 0 {
                blocks.push(self.variation(&paragraph, chance));
            }
            blocks.push(paragraph);
            if chance.u8(..7) == 0 {
                for _ in 0..chance.usize(3..8) {
                    let words = self.words(chance.usize(2..16), chance);
                    blocks.push(Block { shape: Shape::Bullet, sentences: vec![words], recurs: false });
                }
            }
        }
    }

    /// A paragraph: now and then only a sentence that recurs, more often one beside others.
    pub(crate) fn paragraph(&self, chance: &mut Rng) -> Block {
        let boilerplate =
            |chance: &mut Rng| chance.choice(&self.boilerplate).expect("BUG: sentences").clone();
        if chance.u8(..25) == 0 {
            return Block { shape: Shape::Paragraph, sentences: vec![boilerplate(chance)], recurs: true };
        }
        let count = chance.choice([1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 8]).expect("BUG: counts");
        let mut sentences: Vec<_> = (0..count).map(|_| self.words(chance.usize(6..30), chance)).collect();
        if chance.u8(..5) == 0 {
            let mut opening = chance.choice(&self.openings).expect("BUG: openings").clone();
            opening.append(&mut sentences[0]);
            sentences[0] = opening;
        }
        if chance.u8(..12) == 0 {
            sentences.insert(chance.usize(..=count), boilerplate(chance));
        }
        Block { shape: Shape::Paragraph, sentences, recurs: false }
    }

    /// The same again with other words in some places, as when one paragraph invites states and the next one members.
    fn variation(&self, block: &Block, chance: &mut Rng) -> Block {
        let mut block = block.clone();
        for word in block.sentences.iter_mut().flatten() {
            if chance.u8(..100) < VARIATION_PERCENT {
                *word = self.word(chance);
            }
        }
        block
    }

    fn words(&self, count: usize, chance: &mut Rng) -> Vec<String> {
        (0..count).map(|_| self.word(chance)).collect()
    }

    pub(crate) fn word(&self, chance: &mut Rng) -> String {
        if chance.u8(..100) < FUNCTION_PERCENT {
            return zipf(&self.function, chance).clone();
        }
        if !self.topic.is_empty() && chance.u8(..100) < TOPIC_PERCENT {
            return zipf(&self.topic, chance).clone();
        }
        zipf(&self.content, chance).clone()
    }

    /// A sentence that recurs, for what is put in.
    pub(crate) fn recurring(&self, chance: &mut Rng) -> Vec<String> {
        chance.choice(&self.boilerplate).expect("BUG: sentences").clone()
    }

    /// Takes up the topics of these words.
    pub(crate) fn turn_to(&mut self, words: impl Iterator<Item = String>) {
        let words = words.filter(|word| !self.function.contains(word));
        self.topic = words.collect();
    }

    /// Takes up other topics.
    pub(crate) fn turn_to_another_topic(&mut self, chance: &mut Rng) {
        self.topic = (0..TOPIC).map(|_| chance.choice(&self.content).expect("BUG: words").clone()).collect();
    }
}

/// One of a list, the n-th about 1/n as often as the first: the inverse of the logarithmic distribution function.
fn zipf<'a>(from: &'a [String], chance: &mut Rng) -> &'a String {
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "ranks are small"
    )]
    let rank = ((from.len() as f64 + 1.0).powf(chance.f64()) - 1.0) as usize;
    &from[rank.min(from.len() - 1)]
}
