//! The proofs: what the house promises, tried from outside, over real HTTP and through the same pages that
//! people use.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a proof stops at the first thing that is not so"
)]

mod a11y;
mod absence;
mod bad_input;
mod bells;
mod bringing;
mod browser;
mod browser_plan;
mod browser_roads;
mod canary;
mod cut;
mod desk;
mod estimate;
mod first_message;
mod first_page;
mod furnish;
mod house;
mod kill;
mod lines;
mod live;
mod meeting;
mod neighbours;
mod next_node;
mod person;
mod process;
mod recover;
mod routes;
mod schema;
mod screens;
mod story;
mod street;
mod waiting;
