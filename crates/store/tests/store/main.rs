//! What the store promises, tried through its public face.

mod erasure;
mod fixture;
