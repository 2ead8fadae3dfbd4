//! A line between a phone and the house that can be down, and that breaks in the middle of what a phone brings or of
//! what the house answers.

use std::collections::VecDeque;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// What a phone brings begins so.
const BRINGS: &[u8] = b"POST /werk/straat/pakket";
const PIECE: usize = 16 * 1024;

/// Where the line breaks when a phone brings something.
#[derive(Clone, Copy, Debug)]
pub enum Cut {
    /// After so many bytes of what it brings.
    Request(usize),
    /// After so many bytes of the answer: the house has it, the phone does not know.
    Answer(usize),
}

#[derive(Default)]
struct Wire {
    is_down: bool,
    next: VecDeque<Cut>,
    open: Vec<TcpStream>,
}

/// The line.
pub struct Line {
    pub port: u16,
    wire: Arc<Mutex<Wire>>,
    cuts: Arc<AtomicU32>,
}

impl Line {
    /// A line to the house that listens on this port of this machine.
    pub fn to(house: u16) -> Line {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let (wire, cuts) = (Arc::<Mutex<Wire>>::default(), Arc::<AtomicU32>::default());
        let (of_all, counted) = (wire.clone(), cuts.clone());
        std::thread::spawn(move || {
            for phone in listener.incoming().flatten() {
                let Ok(behind) = TcpStream::connect(("127.0.0.1", house)) else { continue };
                let mut wire = of_all.lock().unwrap_or_else(PoisonError::into_inner);
                if wire.is_down {
                    continue;
                }
                wire.open.extend([&phone, &behind].into_iter().filter_map(|end| end.try_clone().ok()));
                let answer = Arc::<Mutex<Option<usize>>>::default();
                run(
                    phone.try_clone(),
                    behind.try_clone(),
                    Forth(of_all.clone(), answer.clone(), counted.clone()),
                );
                run(behind.try_clone(), phone.try_clone(), Back(answer, counted.clone()));
            }
        });
        Line { port, wire, cuts }
    }

    fn wire(&self) -> std::sync::MutexGuard<'_, Wire> {
        self.wire.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// No network any more, or again.
    pub fn down(&self, is_down: bool) {
        let mut wire = self.wire();
        wire.is_down = is_down;
        if is_down {
            for end in wire.open.drain(..) {
                // An end that is gone already is as good.
                let _ = end.shutdown(Shutdown::Both);
            }
        }
    }

    /// The line breaks once more: one time for each time that a phone brings something.
    pub fn cut(&self, cut: Cut) {
        self.wire().next.push_back(cut);
    }

    /// How often it broke.
    pub fn cuts(&self) -> u32 {
        self.cuts.load(Ordering::SeqCst)
    }
}

/// Looks at a piece that passes: how much of it goes on, when the line breaks after that.
trait Watches: Send + 'static {
    fn look(&mut self, piece: &[u8]) -> Option<usize>;
}

struct Forth(Arc<Mutex<Wire>>, Arc<Mutex<Option<usize>>>, Arc<AtomicU32>);

impl Watches for Forth {
    fn look(&mut self, piece: &[u8]) -> Option<usize> {
        if !piece.starts_with(BRINGS) {
            return None;
        }
        match self.0.lock().unwrap_or_else(PoisonError::into_inner).next.pop_front()? {
            Cut::Request(bytes) => {
                self.2.fetch_add(1, Ordering::SeqCst);
                Some(bytes.min(piece.len()))
            }
            Cut::Answer(bytes) => {
                *self.1.lock().unwrap_or_else(PoisonError::into_inner) = Some(bytes);
                None
            }
        }
    }
}

struct Back(Arc<Mutex<Option<usize>>>, Arc<AtomicU32>);

impl Watches for Back {
    fn look(&mut self, piece: &[u8]) -> Option<usize> {
        let bytes = self.0.lock().unwrap_or_else(PoisonError::into_inner).take()?;
        self.1.fetch_add(1, Ordering::SeqCst);
        Some(bytes.min(piece.len()))
    }
}

fn run(from: std::io::Result<TcpStream>, to: std::io::Result<TcpStream>, mut watch: impl Watches) {
    let (Ok(mut from), Ok(mut to)) = (from, to) else { return };
    std::thread::spawn(move || {
        let mut piece = [0; PIECE];
        while let Ok(length @ 1..) = from.read(&mut piece) {
            let rest = watch.look(&piece[..length]);
            if to.write_all(&piece[..rest.unwrap_or(length)]).is_err() || rest.is_some() {
                break;
            }
        }
        // Whoever is gone needs no goodbye.
        let _ = (from.shutdown(Shutdown::Both), to.shutdown(Shutdown::Both));
    });
}
