//! What reads the table of `luwte import`, without the house around it.

#[path = "../../crates/import/src/forbidden.rs"]
pub mod forbidden;
#[path = "../../crates/import/src/table.rs"]
pub mod table;
