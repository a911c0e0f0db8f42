//! What a language gives a made text: frequent words that are real, and how others are built.

use std::str::FromStr;

/// A language of the United Nations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Arabic.
    Ar,
    /// Chinese.
    Zh,
    /// English.
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
}

impl Language {
    /// All six, in the order of the United Nations.
    pub const ALL: [Self; 6] = [Self::Ar, Self::Zh, Self::En, Self::Fr, Self::Ru, Self::Es];

    /// Its tag: `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Zh => "zh",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Es => "es",
        }
    }

    /// The most frequent words, the most frequent first.
    pub(crate) fn function_words(self) -> Vec<&'static str> {
        let words = match self {
            Self::Ar => {
                "في من على إلى أن التي عن مع الذي هذا هذه بين أو ما لا كل بعد قبل حيث كما عند غير ذلك خلال حول بما إذا قد لم كان يمكن ينبغي"
            }
            Self::Zh => {
                "的 和 在 了 是 对 与 为 等 将 及 以 并 中 或 从 其 应 可 不 有 各 该 由 而 于 上 这 所 也 向 把"
            }
            Self::En => {
                "the of and to in for a that on with by as is be are this which from at or it should not their its may also an such these \
                 has have between through all other"
            }
            Self::Fr => {
                "de la les des et à le en du dans pour que par sur une un aux au qui est avec plus ce sont ces leur ou cette entre ne pas \
                 être ainsi comme leurs tout"
            }
            Self::Ru => {
                "и в на с по для о к от из что не их как также а за при или это до этих между все может быть его она том так под над без"
            }
            Self::Es => {
                "de la los que en y el las del para a por con una un se al sobre como su sus más es entre o no lo este esta ser han también \
                 así todos"
            }
        };
        words.split_whitespace().collect()
    }

    /// A word with a meaning in other texts than these.
    pub(crate) fn content_word(self, chance: &mut fastrand::Rng) -> String {
        let pick = |chance: &mut fastrand::Rng, from: &'static str| one_of(from.split(' '), chance);
        if self == Self::Zh {
            let length = if chance.u8(..5) == 0 { 3 } else { 2 };
            let characters = chance.choose_multiple(ZH.chars(), length);
            return characters.into_iter().collect();
        }
        if self == Self::Ar {
            // A root of three letters in a pattern, often with the article or a preposition written on it.
            let root: Vec<char> = (0..3).map(|_| one_of(AR.chars(), chance)).collect();
            let pattern =
                pick(chance, "123 1ا23 12ا3 12ي3 م12و3 1ا2ي3 ت12ي3 است12ا3 12ا3ة م1ا23ة ا1ت2ا3 12و3ية");
            let stem: String =
                pattern.chars().map(|c| c.to_digit(10).map_or(c, |digit| root[digit as usize - 1])).collect();
            return pick(chance, "ال ال ال وال بال لل ب و  ").to_owned() + &stem;
        }
        let (start, middle, end) = match self {
            Self::En => (
                "con re de pro in per sub trans com dis ad im mar ser val por ten gra sto bri fle cu no li mo",
                "ta mi no se la ver du ra ti po ne ga li ca di mo re ve so ni ba te",
                "tion ment ing ed al ity ance er ive s ly ship ness able ure age ery ic ous",
            ),
            Self::Fr => (
                "con ré dé pro in per sou tra com dis a im mar ser val por ten gra sto bri fleu cou no li mo é",
                "ta mi no sé la ver du ra ti po né ga li ca di mo re vé so ni ba te",
                "tion ment ité ance eur if ive s er aire able ure age ique eux euse ième ée ant",
            ),
            Self::Es => (
                "con re de pro in per su tra com des a im mar ser val por ten gra sto bri flo cu no li mo es",
                "ta mi no se la ver du ra ti po ne ga li ca di mo re ve so ni ba te",
                "ción miento idad ancia dor ivo iva es ar ario able ura aje ico oso osa ción ada ando",
            ),
            _ => (
                "пре со от раз по за про вы на об под до при без воз из у ин кон мар сер вал пор гра сто бри",
                "та ми но се ла вер ду ра ти по не га ли ка ди мо ре ве со ни ба те ста",
                "ние ость тель ный ного ному ных ение ация ации ства ство ами ить ует ская ским ной ка ок",
            ),
        };
        let mut word = pick(chance, start).to_owned();
        for _ in 0..chance.usize(0..3) {
            word += pick(chance, middle);
        }
        word + pick(chance, end)
    }

    /// What stands between words.
    pub(crate) fn space(self) -> &'static str {
        if self == Self::Zh { "" } else { " " }
    }

    /// What stands after a sentence.
    pub(crate) fn stop(self) -> &'static str {
        if self == Self::Zh { "。" } else { "." }
    }

    /// A word as another typist might write it: in Arabic with vowels or drawn out, nothing elsewhere.
    pub(crate) fn written_otherwise(self, word: &str, chance: &mut fastrand::Rng) -> Option<String> {
        if self != Self::Ar || word.chars().count() < 4 {
            return None;
        }
        let at = chance.usize(1..word.chars().count() - 1);
        let mark = one_of("\u{640}\u{64e}\u{64f}\u{650}\u{651}".chars(), chance);
        Some(
            word.chars()
                .enumerate()
                .flat_map(|(place, c)| [Some(c), (place == at).then_some(mark)])
                .flatten()
                .collect(),
        )
    }
}

impl FromStr for Language {
    type Err = String;

    fn from_str(tag: &str) -> Result<Self, String> {
        let known = Self::ALL.into_iter().find(|language| language.tag() == tag);
        known.ok_or_else(|| format!("{tag} is none of ar, zh, en, fr, ru, es"))
    }
}

fn one_of<T>(from: impl Iterator<Item = T>, chance: &mut fastrand::Rng) -> T {
    chance.choice(from.collect::<Vec<_>>()).expect("BUG: a list of parts is never empty")
}

const AR: &str = "بتثجحخدرزسشصضطعغفقكلمنهوي";

const ZH: &str = "国家电信信息技术政策发展世界论坛报告草案意见专家组成员部门秘书长理事会决议人工智能物联网数据安全网络基础设施\
    公共服务创新能力建设合作伙伴区域农村普遍接入宽带频谱标准监管环境投资经济社会文化教育卫生城市交通能源气候变化灾害预防儿童保护\
    女性青年残疾老年语言多样性内容知识产权隐私信任透明问责治理机制原则目标措施行动计划评估监测指标统计研究分析结论建议实施协调促进\
    支持鼓励加强扩大提高改善缩小差距消除障碍确保尊重承认认识注意考虑审议批准通过修订附件说明背景范围定义条款规定程序会议主席代表观察";
