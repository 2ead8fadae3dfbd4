//! What is kept of bells, and who is rung: [`keep`] how somebody wants it, [`ring`] what other rooms call, [`send`] the
//! job that sees to it that it goes out.

pub mod absence;
pub mod call;
pub mod keep;
pub mod post;
pub mod reach;
pub mod ring;
pub mod send;
pub mod trouble;
mod whom;
