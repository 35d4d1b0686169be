fn main() {
    names::main();
}
