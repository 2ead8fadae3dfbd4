//! Puts ink on laid-out pages, and the tree of what everything is beside it.

use crate::layout::{Branch, Laid, Mark, PAGE, Role, Shape};
use crate::{Paper, PdfError};
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, Node, SpanTag, TableHeaderScope, Tag, TagGroup, TagTree,
};
use krilla::{Document, SerializeSettings};
use std::num::NonZeroU16;

pub(crate) fn draw(paper: &Paper, laid: &Laid) -> Result<Vec<u8>, PdfError> {
    let refused = |error: &dyn std::fmt::Debug| PdfError::Refused(format!("{error:?}"));
    let standard = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let configuration = standard.map_err(|error| refused(&error))?;
    let mut document =
        Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let mut leaves: Vec<Option<Identifier>> = vec![None; laid.leaves];
    let size = PageSettings::from_wh(PAGE.0, PAGE.1).ok_or(PdfError::Letters)?;
    for marks in &laid.pages {
        let mut page = document.start_page_with(size.clone());
        let mut surface = page.surface();
        for mark in marks {
            let identifier = put(&mut surface, mark);
            if let Some(leaf) = mark.leaf.and_then(|leaf| leaves.get_mut(leaf)) {
                *leaf = Some(identifier);
            }
        }
        surface.finish();
        page.finish();
    }
    let mut tree = TagTree::new().with_lang(Some(paper.lang.code().to_owned()));
    for branch in &laid.tree {
        if let Some(node) = node(branch, &leaves) {
            tree.push(node);
        }
    }
    document.set_tag_tree(tree);
    document.set_outline(outline(laid));
    document.set_metadata(metadata(paper));
    document.finish().map_err(|error| refused(&error))
}

/// Draws one mark, as what it is.
fn put(surface: &mut Surface<'_>, mark: &Mark) -> Identifier {
    let tag = match (&mark.leaf, &mark.shape) {
        (None, _) => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
        (Some(_), Shape::Words { .. }) => ContentTag::Span(SpanTag::empty()),
        (Some(_), _) => ContentTag::Other,
    };
    let identifier = surface.start_tagged(tag);
    match &mark.shape {
        Shape::Words { text, cut, size, x, y } => {
            if let Some(face) = cut.face() {
                let glyphs = face.glyphs(text);
                surface.draw_glyphs(Point::from_xy(*x, *y), &glyphs, face.font.clone(), text, *size, false);
            }
        }
        Shape::Rule { x, y, width } => fill(surface, (*x, *y, *width, 0.5), 0.4),
        Shape::Bar { x, y, width, height } => fill(surface, (*x, *y, *width, *height), 0.6),
    }
    surface.end_tagged();
    identifier
}

/// A rectangle (left, top, width, height) that is this dark, 0 to 1.
fn fill(surface: &mut Surface<'_>, (x, y, width, height): (f32, f32, f32, f32), darkness: f32) {
    let mut path = PathBuilder::new();
    if let Some(rect) = Rect::from_xywh(x, y, width, height) {
        path.push_rect(rect);
    }
    let opacity = NormalizedF32::new(darkness).unwrap_or(NormalizedF32::ONE);
    if let Some(path) = path.finish() {
        surface.set_fill(Some(Fill { opacity, ..Fill::default() }));
        surface.draw_path(&path);
        surface.set_fill(None);
    }
}

fn node(branch: &Branch, leaves: &[Option<Identifier>]) -> Option<Node> {
    match branch {
        Branch::Leaf(leaf) => leaves.get(*leaf).copied().flatten().map(Node::from),
        Branch::Node(role, children) => {
            let mut group = group(role);
            children.iter().filter_map(|child| node(child, leaves)).for_each(|child| group.push(child));
            Some(group.into())
        }
    }
}

fn group(role: &Role) -> TagGroup {
    match role {
        Role::Heading(level, text) => {
            let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
            TagGroup::new(Tag::Hn(level, Some(text.clone())))
        }
        Role::Paragraph => TagGroup::new(Tag::P),
        Role::Table(about) => TagGroup::new(Tag::Table.with_summary(Some(about.clone()))),
        Role::Head => TagGroup::new(Tag::THead),
        Role::Body => TagGroup::new(Tag::TBody),
        Role::Row => TagGroup::new(Tag::TR),
        Role::ColumnName => TagGroup::new(Tag::TH(TableHeaderScope::Column)),
        Role::LineName => TagGroup::new(Tag::TH(TableHeaderScope::Row)),
        Role::Entry => TagGroup::new(Tag::TD),
        Role::Figure(words) => TagGroup::new(Tag::Figure(Some(words.clone()))),
    }
}

/// The chapters, for a reader who jumps.
fn outline(laid: &Laid) -> Outline {
    let mut outline = Outline::new();
    for (name, page, y) in &laid.chapters {
        let place = XyzDestination::new(*page, Point::from_xy(0.0, *y));
        outline.push_child(OutlineNode::new(name.clone(), place));
    }
    outline
}

fn metadata(paper: &Paper) -> Metadata {
    Metadata::new()
        .title(paper.title.clone())
        .language(paper.lang.code().to_owned())
        .authors(vec![paper.author.clone()])
        .creation_date(written(paper))
        .document_id(paper.title.clone())
}

/// The day of the document, in the form of a PDF.
fn written(paper: &Paper) -> DateTime {
    let text = kit::when::instant(paper.at);
    let mut parts =
        text.split(|sign: char| !sign.is_ascii_digit()).map(|part| part.parse::<u16>().unwrap_or(0));
    let mut part = || parts.next().unwrap_or(0);
    let (year, month, day) = (part(), part(), part());
    let small = |number: u16| u8::try_from(number).unwrap_or(1);
    DateTime::new(year).month(small(month)).day(small(day))
}
