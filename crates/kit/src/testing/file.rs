//! A text file, read piece by piece.

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::{BTreeMap, BTreeSet};

/// What a file holds.
#[derive(Debug, Default)]
pub(super) struct File {
    pub texts: BTreeMap<String, Text>,
    /// Keys that stand in it more than once.
    pub repeated: BTreeSet<String>,
}

/// One text, taken apart.
#[derive(Debug, Default)]
pub(super) struct Text {
    /// The names of its values.
    pub values: BTreeSet<String>,
    /// Its words without its values.
    pub words: String,
    /// Its choices between forms.
    pub choices: Vec<Choice>,
}

/// A choice between forms: each form's name, and which of them is taken when no other fits.
#[derive(Debug, Default)]
pub(super) struct Choice {
    pub forms: BTreeSet<String>,
    pub otherwise: String,
}

impl File {
    /// Reads a file.
    pub fn read(content: &str) -> Result<File, String> {
        let resource =
            FluentResource::try_new(content.to_owned()).map_err(|(_, errors)| format!("{errors:?}"))?;
        let mut file = File::default();
        for entry in resource.entries() {
            match entry {
                Entry::Message(message) => {
                    let mut text = Text::default();
                    let Some(pattern) = &message.value else {
                        return Err(format!("{} has no text", message.id.name));
                    };
                    text.take_in(pattern);
                    let key = message.id.name.to_owned();
                    if file.texts.insert(key.clone(), text).is_some() {
                        file.repeated.insert(key);
                    }
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                Entry::Term(term) => return Err(format!("-{} is a term: write it out", term.id.name)),
                Entry::Junk { content } => return Err(format!("not understood: {content}")),
            }
        }
        Ok(file)
    }
}

impl Text {
    fn take_in(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.take_apart(expression),
            }
        }
    }

    fn take_apart(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.name_values(inline),
            Expression::Select { selector, variants } => {
                self.name_values(selector);
                let mut choice = Choice::default();
                for variant in variants {
                    let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
                        &variant.key;
                    choice.forms.insert((*name).to_owned());
                    if variant.default {
                        (*name).clone_into(&mut choice.otherwise);
                    }
                    self.take_in(&variant.value);
                }
                self.choices.push(choice);
            }
        }
    }

    fn name_values(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.values.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.name_values(argument));
            }
            InlineExpression::Placeable { expression } => self.take_apart(expression),
            InlineExpression::StringLiteral { value } => self.words.push_str(value),
            InlineExpression::NumberLiteral { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }
}
