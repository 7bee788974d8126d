"""Code that the model can write, and how it is asked for."""

HELLO_WORLD = {
    "Python": 'print("Hello, world!")',
    "JavaScript": 'console.log("Hello, world!");',
    "Bash": 'echo "Hello, world!"',
    "C": '#include <stdio.h>\n\nint main(void) {\n    puts("Hello, world!");\n    return 0;\n}',
    "Rust": 'fn main() {\n    println!("Hello, world!");\n}',
    "HTML": "<h1>Hello, world!</h1>",
    "Go": 'package main\n\nimport "fmt"\n\nfunc main() {\n    fmt.Println("Hello, world!")\n}',
    "Java": 'class Hello {\n    public static void main(String[] args) {\n        System.out.println("Hello, world!");\n    }\n}',
    "C++": '#include <iostream>\n\nint main() {\n    std::cout << "Hello, world!\\n";\n}',
    "Ruby": 'puts "Hello, world!"',
    "PHP": '<?php\necho "Hello, world!";',
    "Lua": 'print("Hello, world!")',
    "Perl": 'print "Hello, world!\\n";',
    "TypeScript": 'console.log("Hello, world!");',
    "Kotlin": 'fun main() {\n    println("Hello, world!")\n}',
    "Swift": 'print("Hello, world!")',
    "SQL": "SELECT 'Hello, world!';",
}
_WRITE = "(write|write me|show|show me|give me|code|make|create|print|display|produce|can you write|could you write|can you show me|please write|please show me|i need|i want|i'd like|i want to see|let me see|would you write|could you please write|help me write|how do i write|type)"
_HELLO = "(hello world|hello world|hello world|hello-world|hello, world|helloworld)"
_PROGRAM = "( program| example| script| code| snippet| app| programme| sample|||)"
OFTEN = ("Python", "Python", "JavaScript", "Bash", "C", "HTML", "Java", "Rust")
ALIASES = {
    "Python": ("py", "python3", "python 3"),
    "JavaScript": ("js", "js", "node"),
    "Bash": ("shell", "sh", "a shell", "bash shell"),
    "C++": ("cpp", "c plus plus"),
    "TypeScript": ("ts",),
    "Go": ("golang",),
}
_A_PROGRAM = "(program|program|script|script|snippet|snippet|code|code|example|one-liner|one liner|piece of code|app|file|tiny program|short script|small program)"
_PLEASE = "( please| pls| for me||||)"
TOP_HELLO = (
    "hello world in {lang}( please||)",
    "write (a |)hello world( program|) in {lang}",
    "(write|show me) (a |)hello world in {lang}",
    "print hello world in {lang}",
    "write a {lang} (program|script)",
    "{lang} hello world",
    "a {lang} (script|program|snippet) that (prints|says) hello( world|)",
)
"""What comes to mind first."""
PLAIN_HELLO = (
    f"(write|show me|give me|write me|can you write|please write|i need|print) (a |||)hello world( program| script| example||||) in {{lang}}{_PLEASE}",
    f"hello world (in|in|in|but in|for|using) {{lang}}{_PLEASE}",
    f"{{lang}} hello world( program||){_PLEASE}",
    f"(write|show me|give me|i need|i want|make) (a|some|one) {{lang}} {_A_PROGRAM}{_PLEASE}",
    f"(a |some |the ||){{lang}} {_A_PROGRAM} (that|which|to|for) (prints|says|says|print|say|printing|echoes|outputs|writes|displays|shows|returns) hello( world|){_PLEASE}",
    f"(a |some |){_A_PROGRAM} in {{lang}} (that|which|to) (prints|says|print|say) hello( world|){_PLEASE}",
    f"(write|show me|give me) {_A_PROGRAM} in {{lang}}{_PLEASE}",
    f"(print|say) hello( world|) in {{lang}}{_PLEASE}",
    f"{{lang}} {_A_PROGRAM} (saying|printing|with|echoing) hello( world|){_PLEASE}",
    f"(some|a little|a bit of|any) {{lang}}( code|){_PLEASE}",
    "(how (do|can|would) (i|you|one)) (print|say|write|output) hello( world|) in {lang}?",
    f"(a |)code block (with|of|in) (some |){{lang}}( in it|){_PLEASE}",
    "(how would|how does|what does) (a |)hello world look( like|) in {lang}?",
    f"(code|program|script) in {{lang}}{_PLEASE}",
)
"""As most people ask."""
HELLO_REQUESTS = (
    f"{_WRITE} (a |the |some |||){_HELLO}{_PROGRAM} (in|in|using|with|for) {{lang}}( please| for me|||)",
    f"{_WRITE} (a |the ||){_HELLO} in {{lang}}( please|||)",
    f"{_WRITE} (a|the|a simple|a small|the classic) {{lang}} {_HELLO}{_PROGRAM}( please||)",
    "(can|could|would|will) you (please |)(write|show|give|code|make)( me|) (a |the |)(simple program|small program|{lang} program|{lang} script|{lang} example|{lang} hello world|bit of {lang}|short {lang} snippet|code block)( in {lang}|)( please|)?",
    "(what does|how does) (hello world|a hello world program|a {lang} program|{lang} code|{lang}) look( like|) in {lang}?",
    "(how does one|how do you|how would you|how can i|how do i|how to) (write|print|output|say|do|make|code|display) hello( world|) (in|with|using) {lang}(?|)",
    "{lang}(:|,) (hello world|print hello|say hello|a first program|hello world please)",
    "(a |my first |the first |the simplest |a minimal )(program|{lang} program|script|{lang} script) in {lang}( please|)",
    "(code block|code|snippet|program|script|example|code sample) (in|of) {lang}( please|)",
    f"{_WRITE} (a|some|the|a bit of|a piece of|a block of|a few lines of) {{lang}}( code| program| script| snippet| example|)( please| for hello world|||)",
    f"{_WRITE} (a |some |)(simple program|tiny program|small example|greeting|program|code|code block|small program|snippet|script|short program|first program) in {{lang}}( please||)",
    f"{_WRITE} (a|some) {{lang}}( program| code| script| snippet|) (that|which) (prints|says|outputs|writes|greets with|shows) hello( world|)( please|)",
    f"{_WRITE} (a program|code|some code|a script) (that|which|to) (prints|says|outputs|print|say) hello( world|) in {{lang}}",
    "(print|say|output|display|greet the world with|echo) hello( world|) (in|with|using) {lang}( please|)",
    f"{_HELLO}{_PROGRAM}(,| in| using| in| for) {{lang}}( please|)",
    "{lang} hello world( please|)",
    "hello world in {lang}",
    "(i am learning|i'm learning|i want to learn|i'm new to) {lang}(,|.|:) (show me hello world|hello world please|what is the first program|a first program please)",
)
ANY_CODE = (
    "(i need|show me|give me|i want|i'd like|let me see|write|can you show me) (an example of |a |some |)(a |)(code block|piece of code|code|code example)(, any language|, whatever language| in any language|)( please| pls|)",
    "(print|show|write|type|make) (a|some|one) (short|small|tiny|little|simple) (program|script|code|snippet)( for me| please|)",
    "(i'm|i am|im) (testing|trying|checking) (the |)(syntax highlighting|code blocks|highlighting|how code looks)(, | so |, so )(print|show|write|give me) (a |some )(short |small |)(program|code|code block)( for me| please|)",
    "(can you do|do you write|are you able to write|do you know) (some |any |)(code|programming|python)(?| please)",
    f"{_WRITE} (a |some |any |an example |a short |a small |)(code|piece of code|code snippet|snippet|program|bit of code|code block|code example|python|python code)( please|)",
    "(can|could|would) you (write|show|give me) (some |a |any |a bit of |)(code|program|code block|snippet|script)( for me| please|)?",
    "(do you know how to|can you) (program|code|write code|write programs|program in python)(?|)",
    "(code|program|snippet|code please|some code|a code block|code block|hello world program|hello world code|a hello world)(?|)( please|)",
    "(write|show me|give me) (a code block|some code|a program|a small program|code|a script|an example of code|a code example)",
    f"{_WRITE} (a |the |){_HELLO}{_PROGRAM}( please|)",
    "can you (write code|code|program)?",
    "(show|give) me an example of code",
    "(write|show me) hello world",
)
SNIPPETS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (
        (
            "(please |)(write|show|give|code|make)( me|) (a |the |an example of a |some code with a |)(loop|for loop|python loop|simple loop|loop example|python for loop|counting loop)( in python| that counts( to ten|)| from 1 to 10| that prints the numbers( 1 to 10|)| please|)",
            "(can|could|would) you (write|show|give me|make) (a |)(loop|for loop|python loop)( in python| please|)?",
            "(how (do|does|can) (i|you|one) (loop|count to ten|print the numbers( 1 to 10|)|repeat something|write a for loop|make a loop)( in python|))?",
            "(print|count|output) (the |)(numbers |)(from |)(1|one) to (10|ten) (in|with|using) (python|code|a loop|a python loop)",
            "(i need|i want) a (loop|for loop)( in python|)",
            "(write|show me|give me|i need) (a loop|a for loop)( in python| in code| that counts to ten||)( please| pls|)",
            "(write|show me|write me|give me|make) (some |a bit of |)(python|code|python code)( that| to| which) (counts|count|counts up|prints the numbers|prints numbers|goes)( from| from|) (1|one) to (5|five|10|ten|3|7|20)( please| pls|)",
            "(python|code|a python script|a script|a program)( that| to| which) (counts|count|prints numbers) (from 1 |)to (5|five|10|ten|3|20)( please| pls|)",
            "(python|a) (loop|for loop)( please|)",
            "(write|show me) code that (counts|counts to ten|prints the numbers)",
            "how do i write a loop( in python|)?",
            f"{_WRITE} (a|a simple|a small|an easy|some|a python|a basic) (loop|for loop|for-loop|while loop|python loop|counting loop)( in python| with python|)( that (counts|counts to ten|counts from 1 to 10|prints (the |)numbers|goes to ten|prints 1 to 10|runs ten times)| from 1 to 10| as an example|||)( please|)",
            "(loop|for loop|loops|while loop|iteration)(:|,| example| in python| please|)( in python| please|)",
            "(what does|how does) a (loop|for loop)( in python|) look( like| in python|)?",
            f"{_WRITE} (python |)code (with|using|that has) a loop( in it|)( please|)",
            "(loop|count) from (1|one) to (10|ten) in python( please|)",
            "(explain|show) (a loop|loops|for loops) with (an example|code)",
        ),
        "Here is a loop in Python:",
        "for number in range(1, 11):\n    print(number)",
    ),
    (
        (
            "(please |)(write|show|give|code|make)( me|) (a |some |the |)(python |small |simple |)(function|method)( in python|)( that| which| to|) (adds|add|sums|sum|that adds up) (two|2|a and b|two given) (numbers|values|integers|)( in python|)( please|)",
            "(can|could|would) you (write|show|give me|make) (a |)(python |small |simple |)function( in python| that adds two numbers| please|)?",
            "(how (do|does|can) (i|you|one) (define|write|make|declare) a function( in python|)|a python function|function in python|example of a function|function example|add function|adding function|python def example)(?|)",
            "(i need|i want) (a |)(python |)(function|code)( for adding| that adds| to add)( two numbers| numbers|)",
            "(write|show me|give me|code up|code|please code up|can you write|make) (a|a python|me a) function (that adds|to add|which adds|for adding|adding)( two numbers| two numbers| 2 numbers|)( please| pls| in python|)",
            "(a|python|a python) function (that adds|to add|for adding|which adds) (two|2) numbers( please| pls|)",
            "(write|show me) code (that adds|to add) two numbers",
            "(write|show me|make) (a|a python) function( in python|)",
            "how do i add two numbers in python?",
            f"{_WRITE} (a|a python|a small|a simple) (function|method)( in python|) (to add|for adding|that adds|which adds|adding|that returns the sum of) (two|2) numbers( in python| please|)",
            f"{_WRITE} (a|a python|a small|an example) function( in python| please|)",
        ),
        "Here is a function in Python:",
        "def add(a, b):\n    return a + b",
    ),
    (
        (
            "(write|show me) (the |)fibonacci( numbers| function| in python|)",
            "(write|show me) code (for|that prints) (the |)fibonacci( numbers|)",
            "fibonacci( in python|)",
        ),
        "Here are the Fibonacci numbers in Python:",
        "a, b = 0, 1\nwhile a < 100:\n    print(a)\n    a, b = b, a + b",
    ),
    (
        (
            "(write|show me) code (that reverses|to reverse) a (string|word|text)",
            "(how do i |)reverse a string( in python|)",
            "(write|show me) a function that reverses a (string|word)",
        ),
        "Here is how to reverse a text in Python:",
        'text = "hello"\nprint(text[::-1])',
    ),
    (
        (
            "(please |)(write|show|give|code|make)( me|) (a |some |the |)(python |small |simple |)(function|code|program|script)( in python|)( that| which| to|) (says hello to a name|greets|greets somebody|greet a user|greets a person|asks for a name|prints a name|says hello to the user)( in python|)( please|)",
            "(a greeting|a greet|a hello) function( in python|)",
        ),
        "Here is a greeting in Python:",
        'def greet(name):\n    print(f"Hello, {name}!")',
    ),
    (
        (
            "(please |)(write|show|give|code|make)( me|) (a |some |the |)(python |small |simple |)(function|code|program|script)( in python|)( that| which| to|) (checks|checks if|tests whether|tells if|check if|tells whether) (a number is even|a number is odd|something is even|n is even|numbers are even)( in python|)( please|)",
            "(is even|even or odd|even check|check for even numbers)( in python| function| python)",
        ),
        "Here is a check in Python:",
        "def is_even(number):\n    return number % 2 == 0",
    ),
    (
        (
            "(please |)(write|show|give|code|make)( me|) (a |some |the |an |)(python |small |simple |example of an |)(if|if statement|if else|condition|if-else example|conditional)( in python|)( please|)",
            "(how (do|can) (i|you) (write|use) (an |)(if|if statement|condition|else)( in python|)|if statement|python if|if else in python)(?|)",
        ),
        "Here is a condition in Python:",
        'if number > 10:\n    print("big")\nelse:\n    print("small")',
    ),
    (
        (
            "(please |)(write|show|give|code|make)( me|) (a |some |the |)(python list|list (in python|example in python|in code))( please|)",
            "(how (do|can) (i|you) (make|write|define|create) (a |)list in python)(?|)",
        ),
        "Here is a list in Python:",
        'fruits = ["apple", "banana", "cherry"]\nfor fruit in fruits:\n    print(fruit)',
    ),
    (
        (
            "(please |)(write|show|give|code|make)( me|) (a |some |the |)(python |)(function|code|program|script)( in python|)( that| which| to|) (sorts|sort|sorts a list|sorts numbers|sort a list|finds the biggest number|finds the maximum)( in python|)( please|)",
            "(sort a list|the maximum of a list|sort numbers)( in python| with python)",
        ),
        "Here is a sorted list in Python:",
        "numbers = [3, 1, 2]\nprint(sorted(numbers), max(numbers))",
    ),
)
SNIPPET_WEIGHTS = (5, 5, 0.7, 0.7, 1, 1, 1.5, 1.5, 1)
