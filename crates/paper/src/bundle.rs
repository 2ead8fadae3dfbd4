//! Files bound into one, as both kinds of workbook want it.

use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// The first line of each file inside.
pub(crate) const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The workbook could not be bound together, which memory does not give.
#[derive(Debug, thiserror::Error)]
#[error("the workbook could not be bound together")]
pub struct BundleError(#[from] zip::result::ZipError);

impl From<std::io::Error> for BundleError {
    fn from(error: std::io::Error) -> BundleError {
        BundleError(error.into())
    }
}

/// Binds files together in this order. The same files give the same bytes; nothing is packed, for the whole stays small.
pub(crate) fn bundle<'a>(files: impl IntoIterator<Item = (&'a str, String)>) -> Result<Vec<u8>, BundleError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let plain = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, content) in files {
        archive.start_file(name, plain)?;
        archive.write_all(content.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}
