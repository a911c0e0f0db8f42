//! Where the items of lists stand in a source.

/// Least width of a mark: that of `12. `, so that what is inside an item lines up.
const WIDTH: usize = 4;

/// The lists that are open, the outermost first.
#[derive(Debug, Default)]
pub(super) struct Lists {
    open: Vec<Open>,
}

#[derive(Debug)]
struct Open {
    /// The column at which the words of its last item begin.
    column: usize,
    /// The figure of its last item.
    figure: Option<u32>,
    /// What ends its marks: `.` or `)` of ordered lists, else nothing.
    end: &'static str,
}

impl Lists {
    /// Ends all lists.
    pub(super) fn end(&mut self) {
        self.open.clear();
    }

    /// What stands in a line before the words of an item, and the column at which they begin.
    pub(super) fn item(&mut self, depth: u8, ordered: Option<u32>) -> (String, usize) {
        let depth = usize::from(depth).max(1);
        self.open.truncate(depth);
        let mut same = if self.open.len() == depth { self.open.pop() } else { None };
        let column = self.open.last().map_or(0, |open| open.column);
        let mut line = " ".repeat(column);
        // A list inside an item that has no words of its own begins in the same line.
        while self.open.len() + 1 < depth {
            line.push_str("-   ");
            self.open.push(Open { column: line.len(), figure: None, end: "" });
            same = None;
        }
        let end = end(same.as_ref(), ordered);
        let mark = ordered.map_or_else(|| "-".to_owned(), |figure| format!("{figure}{end}"));
        line.push_str(&mark);
        line.push_str(&" ".repeat(WIDTH.saturating_sub(mark.len()).max(1)));
        let column = line.len();
        self.open.push(Open { column, figure: ordered, end });
        (line, column)
    }
}

/// Markdown counts on by itself: a list whose figures do not is written as another one, with another end.
fn end(before: Option<&Open>, ordered: Option<u32>) -> &'static str {
    let Some(figure) = ordered else { return "" };
    match before {
        Some(Open { figure: Some(last), end, .. }) if last.checked_add(1) == Some(figure) => end,
        Some(Open { end: ".", .. }) => ")",
        _ => ".",
    }
}
