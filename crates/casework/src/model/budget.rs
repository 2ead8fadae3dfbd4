//! A list of money and debts that somebody makes for themselves: what comes in, what goes out, what is owed (DAT-08, EXT-12).
//! It is added up and given back; nothing of it is kept here.

use kit::Form;

/// An amount at most, in cents: more is a typing mistake.
const CENTS_MAX: u64 = 100_000_000;
/// Characters of an amount at most.
const AMOUNT_MAX: usize = 20;
/// Characters of a creditor's name at most.
const WHO_MAX: usize = 80;

/// What comes in each month: name of the field, key of the label.
pub const COMES_IN: [(&str, &str); 3] = [
    ("in-werk", "casework-tools-in-work"),
    ("in-uitkering", "casework-tools-in-benefit"),
    ("in-anders", "casework-tools-other"),
];

/// What goes out each month.
pub const GOES_OUT: [(&str, &str); 6] = [
    ("uit-wonen", "casework-tools-out-home"),
    ("uit-energie", "casework-tools-out-energy"),
    ("uit-verzekering", "casework-tools-out-insurance"),
    ("uit-telefoon", "casework-tools-out-phone"),
    ("uit-eten", "casework-tools-out-food"),
    ("uit-anders", "casework-tools-other"),
];

/// Fields of the debts: to whom, how much in all, how much a month.
pub const DEBTS: [[&str; 3]; 4] = [
    ["aan-1", "schuld-1", "maand-1"],
    ["aan-2", "schuld-2", "maand-2"],
    ["aan-3", "schuld-3", "maand-3"],
    ["aan-4", "schuld-4", "maand-4"],
];

/// An amount of money, in cents.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cents(pub u64);

/// One debt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Debt {
    /// To whom.
    pub who: String,
    /// How much in all.
    pub owed: Cents,
    /// What is paid for it each month.
    pub monthly: Cents,
}

/// A list as it was filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Budget {
    /// What comes in: key of the label, amount. Empty fields are left out.
    pub comes_in: Vec<(&'static str, Cents)>,
    /// What goes out.
    pub goes_out: Vec<(&'static str, Cents)>,
    /// What is owed.
    pub debts: Vec<Debt>,
}

/// How a month ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// So much is left.
    Left(Cents),
    /// So much is lacking.
    Short(Cents),
}

impl Cents {
    /// Reads an amount as people write one: `12`, `12,5`, `1.234,56`, `1,234.56`, `€ 12,-`.
    pub fn parse(text: &str) -> Option<Cents> {
        let bare: String = text.chars().filter(|sign| !sign.is_whitespace() && *sign != '€').collect();
        let bare = bare.strip_suffix(",-").or(bare.strip_suffix(".-")).unwrap_or(&bare);
        let (whole, part) = match bare.rfind([',', '.']) {
            // One or two digits behind the last sign are cents; three are thousands.
            Some(at) if bare.len() - at <= 3 => {
                let (whole, mark, part) = (bare.get(..at)?, bare.get(at..=at)?, bare.get(at + 1..)?);
                (Some(whole).filter(|whole| !whole.contains(mark))?, part)
            }
            _ => (bare, ""),
        };
        let euros = thousands(whole)?;
        let cents = match part.len() {
            0 => 0,
            1 => digits(part)?.checked_mul(10)?,
            _ => digits(part)?,
        };
        let all = euros.checked_mul(100)?.checked_add(cents)?;
        (all <= CENTS_MAX).then_some(Cents(all))
    }
}

/// As it is written on the page; the direction of writing is the page's to say.
impl std::fmt::Display for Cents {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "€ {},{:02}", self.0 / 100, self.0 % 100)
    }
}

fn digits(text: &str) -> Option<u64> {
    if text.is_empty() || !text.bytes().all(|sign| sign.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// A number whose thousands may be set apart, by one sign throughout.
fn thousands(text: &str) -> Option<u64> {
    let mark = if text.contains('.') { '.' } else { ',' };
    let mut groups = text.split(mark);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    if rest.iter().any(|group| group.len() != 3) || (!rest.is_empty() && first.len() > 3) {
        return None;
    }
    digits(&[&[first], rest.as_slice()].concat().concat())
}

impl Budget {
    /// Reads a list; each amount that is none is refused by itself.
    pub fn read(form: &mut Form) -> Budget {
        Budget {
            comes_in: lines(form, &COMES_IN),
            goes_out: lines(form, &GOES_OUT),
            debts: DEBTS.iter().filter_map(|fields| debt(form, fields)).collect(),
        }
    }

    /// All that comes in.
    pub fn total_in(&self) -> Cents {
        sum(self.comes_in.iter().map(|(_, cents)| *cents))
    }

    /// All that goes out, with what is paid for debts.
    pub fn total_out(&self) -> Cents {
        let debts = self.debts.iter().map(|debt| debt.monthly);
        sum(self.goes_out.iter().map(|(_, cents)| *cents).chain(debts))
    }

    /// All that is owed.
    pub fn owed(&self) -> Cents {
        sum(self.debts.iter().map(|debt| debt.owed))
    }

    /// How a month ends.
    pub fn rest(&self) -> Rest {
        let (Cents(comes), Cents(goes)) = (self.total_in(), self.total_out());
        match comes.checked_sub(goes) {
            Some(left) => Rest::Left(Cents(left)),
            None => Rest::Short(Cents(goes.saturating_sub(comes))),
        }
    }
}

/// At most a few dozen amounts of at most [`CENTS_MAX`]: this never overflows.
fn sum(amounts: impl Iterator<Item = Cents>) -> Cents {
    Cents(amounts.map(|Cents(cents)| cents).sum())
}

fn lines(form: &mut Form, fields: &[(&'static str, &'static str)]) -> Vec<(&'static str, Cents)> {
    let read = fields.iter().filter_map(|(name, label)| Some((*label, amount(form, name)?)));
    read.collect()
}

fn debt(form: &mut Form, [who, owed, monthly]: &[&'static str; 3]) -> Option<Debt> {
    let who = form.text(who, WHO_MAX);
    let (owed, monthly) = (amount(form, owed), amount(form, monthly));
    if who.is_empty() && owed.is_none() && monthly.is_none() {
        return None;
    }
    Some(Debt { who, owed: owed.unwrap_or_default(), monthly: monthly.unwrap_or_default() })
}

fn amount(form: &mut Form, name: &'static str) -> Option<Cents> {
    let text = form.text(name, AMOUNT_MAX);
    if text.is_empty() {
        return None;
    }
    let read = Cents::parse(&text);
    if read.is_none() {
        form.refuse(name, "casework-tools-no-amount");
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        let good = [
            ("12", 1_200),
            ("12,5", 1_250),
            ("12.50", 1_250),
            ("€ 1.234,56", 123_456),
            ("1,234.56", 123_456),
            ("1.234", 123_400),
            ("1 234", 123_400),
            ("12,-", 1_200),
            ("0", 0),
        ];
        for (text, cents) in good {
            assert_eq!(Cents::parse(text), Some(Cents(cents)), "{text}");
        }
        for text in
            ["", "€", "-5", "twaalf", "1.23.4", "12,345,6", ",50", "1e5", "99999999999999999999", "1000001"]
        {
            assert_eq!(Cents::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_month_that_is_short_says_by_how_much() {
        let mut form =
            Form::parse(b"in-werk=900&uit-wonen=700&aan-1=Els&schuld-1=1.200&maand-1=250&uit-eten=");
        let budget = Budget::read(&mut form);
        assert!(form.is_good());
        assert_eq!((budget.rest(), budget.owed()), (Rest::Short(Cents(5_000)), Cents(120_000)));
        assert_eq!(budget.goes_out.len(), 1, "what stayed empty is left out");
        let mut wrong = Form::parse(b"in-werk=veel");
        Budget::read(&mut wrong);
        assert!(!wrong.is_good());
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_as_the_same_amount(cents in 0..=CENTS_MAX) {
            prop_assert_eq!(Cents::parse(&Cents(cents).to_string()), Some(Cents(cents)));
        }

        #[test]
        fn what_comes_in_is_what_goes_out_and_what_is_left(ins in proptest::collection::vec(0_u64..1_000_000, 0..4),
                                                            outs in proptest::collection::vec(0_u64..1_000_000, 0..7)) {
            let line = |cents: &u64| ("casework-tools-other", Cents(*cents));
            let budget = Budget {
                comes_in: ins.iter().map(line).collect(),
                goes_out: outs.iter().map(line).collect(),
                debts: Vec::new(),
            };
            let (Cents(comes), Cents(goes)) = (budget.total_in(), budget.total_out());
            match budget.rest() {
                Rest::Left(Cents(left)) => prop_assert_eq!(comes, goes + left),
                Rest::Short(Cents(short)) => prop_assert!(short > 0 && comes + short == goes),
            }
        }

        #[test]
        fn no_text_breaks_the_reading(text in ".{0,30}") {
            if let Some(Cents(cents)) = Cents::parse(&text) {
                prop_assert!(cents <= CENTS_MAX);
            }
        }
    }
}
