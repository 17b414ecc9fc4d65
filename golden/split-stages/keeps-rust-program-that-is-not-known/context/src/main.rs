fn main() {
    let text = std::fs::read_to_string("assets/greeting.txt").unwrap();
    println!("{text}");
}
