//! What can go wrong.

/// Why the store did not do what it was asked.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq)]
pub enum StoreError {
    /// Somebody else was first, or a claim is taken. Nothing of the unit was kept: read again, and decide again.
    #[error("somebody else was first")]
    Conflict,
    /// The database does not answer: the disk is full, the file is in use, the folder is not ours. The text names
    /// the trouble and never holds content. What was being saved is not acknowledged.
    #[error("the store is unavailable: {0}")]
    Unavailable(String),
    /// What was read is not what was written: a page, a row or a file is not whole.
    #[error("the store is damaged")]
    Damaged,
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> StoreError {
        // The kind only: the text of an error may name a path.
        StoreError::Unavailable(error.kind().to_string())
    }
}
