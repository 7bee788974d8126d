"""Code that the model can write, and how it is asked for."""

from starter import code_commissions
from starter.phrases import NUMBER_WORDS

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
    "SQL": "SELECT 'Hello, world!';",
    "PHP": '<?php\n\necho "Hello, world!";',
    "TypeScript": 'console.log("Hello, world!");',
    "Perl": 'print "Hello, world!\\n";',
    "Lua": 'print("Hello, world!")',
    "Kotlin": 'fun main() {\n    println("Hello, world!")\n}',
    "Swift": 'print("Hello, world!")',
    "Haskell": 'main = putStrLn "Hello, world!"',
    "C#": 'Console.WriteLine("Hello, world!");',
}
_WRITE = "(write|write me|show|show me|give me|code|make|create|print|display|produce|can you write|could you write|can you show me|please write|please show me|i need|i want|i'd like|i want to see|let me see|would you write|could you please write|help me write|how do i write|type)"
_HELLO = "(hello world|hello world|hello world|hello-world|hello, world|helloworld)"
_PROGRAM = "( program| example| script| code| snippet| app| programme| sample|||)"
OFTEN = ("Python", "Python", "JavaScript", "Bash", "C", "HTML", "Java", "Rust")
ALIASES = {
    "Python": ("py", "python3", "python 3"),
    "JavaScript": ("js", "js", "node"),
    "Bash": ("shell", "sh"),
    "C++": ("cpp", "c plus plus"),
    "Go": ("golang",),
    "TypeScript": ("ts",),
    "C#": ("c sharp", "csharp"),
}
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
    f"{_WRITE} (some|a bit of|a piece of|a block of|a few lines of) {{lang}} code( please| for hello world|||)",
    f"{_WRITE} (a |some |)(simple program|tiny program|small example|greeting|program|code|code block|small program|snippet|script|short program|first program) in {{lang}}( please||)",
    f"{_WRITE} (a|some) {{lang}}( program| code| script| snippet) (that|which) (prints|says|outputs|writes|greets with|shows) hello( world|)( please|)",
    f"{_WRITE} (a program|code|some code|a script) (that|which|to) (prints|says|outputs|print|say) hello( world|) in {{lang}}",
    "(print|say|output|display|greet the world with|echo) hello( world|) (in|with|using) {lang}( please|)",
    f"{_HELLO}{_PROGRAM}(,| in| using| in| for) {{lang}}( please|)",
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
)
SNIPPETS: dict[str, tuple[str, dict[str, str]]] = {
    "a for loop": (
        "(a |a |a |)(for loop|for loop|loop|for-loop|simple loop|counting loop|small loop)",
        {
            "Python": "for number in range(1, 11):\n    print(number)",
            "JavaScript": "for (let i = 1; i <= 10; i++) {\n  console.log(i);\n}",
            "Bash": "for i in {1..10}; do\n  echo $i\ndone",
            "C": 'for (int i = 1; i <= 10; i++) {\n    printf("%d\\n", i);\n}',
            "Java": "for (int i = 1; i <= 10; i++) {\n    System.out.println(i);\n}",
            "Rust": 'for i in 1..=10 {\n    println!("{i}");\n}',
            "Go": "for i := 1; i <= 10; i++ {\n    fmt.Println(i)\n}",
            "C++": 'for (int i = 1; i <= 10; i++) {\n    std::cout << i << "\\n";\n}',
            "Ruby": "for i in 1..10\n  puts i\nend",
        },
    ),
    "a while loop": (
        "(a |a |a |)(while loop|while loop|while-loop|simple while loop|small while loop|while)",
        {
            "Python": "n = 1\nwhile n <= 10:\n    print(n)\n    n += 1",
            "JavaScript": "let n = 1;\nwhile (n <= 10) {\n  console.log(n);\n  n++;\n}",
            "Bash": "n=1\nwhile [ $n -le 10 ]; do\n  echo $n\n  n=$((n + 1))\ndone",
            "C": 'int n = 1;\nwhile (n <= 10) {\n    printf("%d\\n", n);\n    n++;\n}',
        },
    ),
    "an if statement": (
        "(an |an |an |)(if statement|if statement|if|if-statement|if else|if/else|if-else|if condition|if clause)",
        {
            "Python": 'if number > 10:\n    print("big")\nelse:\n    print("small")',
            "JavaScript": 'if (number > 10) {\n  console.log("big");\n} else {\n  console.log("small");\n}',
            "Bash": 'if [ $n -gt 10 ]; then\n  echo "big"\nelse\n  echo "small"\nfi',
            "C": 'if (number > 10) {\n    puts("big");\n} else {\n    puts("small");\n}',
            "Java": 'if (number > 10) {\n    System.out.println("big");\n} else {\n    System.out.println("small");\n}',
            "Rust": 'if number > 10 {\n    println!("big");\n} else {\n    println!("small");\n}',
            "Go": 'if number > 10 {\n    fmt.Println("big")\n} else {\n    fmt.Println("small")\n}',
            "Ruby": 'if number > 10\n  puts "big"\nelse\n  puts "small"\nend',
        },
    ),
    "a function": (
        "(a |a |a |)(function|function|function|small function|simple function|function that adds two numbers|function to add two numbers|function adding two numbers|function that sums two numbers|function which adds two numbers|function with two arguments|function definition|add function)",
        {
            "Python": "def add(a, b):\n    return a + b",
            "JavaScript": "function add(a, b) {\n  return a + b;\n}",
            "Bash": "add() {\n  echo $(($1 + $2))\n}",
            "C": "int add(int a, int b) {\n    return a + b;\n}",
            "Rust": "fn add(a: i32, b: i32) -> i32 {\n    a + b\n}",
            "Go": "func add(a int, b int) int {\n    return a + b\n}",
            "Java": "int add(int a, int b) {\n    return a + b;\n}",
            "C++": "int add(int a, int b) {\n    return a + b;\n}",
            "Ruby": "def add(a, b)\n  a + b\nend",
        },
    ),
    "a comment": (
        "(a |a |a |)(comment|comment|code comment|line comment|commented line|line with a comment)",
        {
            "Python": "# This is a comment.\nprint(1)",
            "JavaScript": "// This is a comment.\nconsole.log(1);",
            "Bash": "# This is a comment.\necho 1",
            "C": "/* This is a comment. */\nint n = 1;",
        },
    ),
    "a multiplication": (
        "(a |a |a small |a simple |)(function that multiplies two numbers|function to multiply two numbers|function multiplying two numbers|multiply function|function which multiplies two numbers|function that multiplies)",
        {"Python": "def multiply(a, b):\n    return a * b"},
    ),
    "a subtraction": (
        "(a |a |a small |a simple |)(function that subtracts two numbers|function to subtract two numbers|subtract function|function that subtracts)",
        {"Python": "def subtract(a, b):\n    return a - b"},
    ),
    "a doubling": (
        "(a |a |a small |a simple |)(function that doubles a number|function to double a number|function that returns twice a number|function that doubles)",
        {
            "Python": "def double(n):\n    return 2 * n",
            "JavaScript": "function double(n) {\n  return 2 * n;\n}",
        },
    ),
    "a square": (
        "(a |a |a small |a simple |)(function that squares a number|function to square a number|square function|function for the square of a number)",
        {"Python": "def square(n):\n    return n * n"},
    ),
    "a greeting": (
        "(a |a |a small |a simple |)(function that greets a user|function that says hello|function that says hello to somebody|greeting function|function to greet somebody|function that prints a name|greet function)",
        {
            "Python": 'def greet(name):\n    print(f"Hello, {name}!")',
            "JavaScript": "function greet(name) {\n  console.log(`Hello, ${name}!`);\n}",
        },
    ),
    "a check for even numbers": (
        "(a |a |a small |a simple |)(function that checks if a number is even|function to check for even numbers|function that tells if a number is even|even or odd check|is even function)",
        {"Python": "def is_even(n):\n    return n % 2 == 0"},
    ),
    "a shell command": (
        "(a |a |some |any |one |)(shell command|shell command|bash command|terminal command|command line|linux command|unix command|command for the shell|command for the terminal)",
        {"Bash": "ls -l"},
    ),
    "a list": (
        "(a |a |)(list in python|python list|list of fruits in python|list in code|list literal|python array|array in python|array)",
        {"Python": 'fruits = ["apple", "banana", "cherry"]\nprint(fruits)'},
    ),
    "a dictionary": (
        "(a |a |)(dictionary in python|python dictionary|python dict|dict in python|dict|dictionary in code)",
        {"Python": 'ages = {"Ana": 7, "Tom": 9}\nprint(ages["Ana"])'},
    ),
    "a variable": (
        "(a |a |)(variable|variable assignment|variable in python|python variable|line that sets a variable)",
        {"Python": "number = 7\nprint(number)"},
    ),
    "a class": (
        "(a |a |)(class|small class|class in python|python class|simple class|class definition)",
        {"Python": 'class Cat:\n    name = "Mia"\n\n\nprint(Cat.name)'},
    ),
    "an import": (
        "(an |an |)(import|import in python|import statement|python import|line with an import)",
        {"Python": "import math\n\nprint(math.pi)"},
    ),
    "a small file": (
        "(some|a bit of|an example of|a piece of|a small) (json|json code|json data|json file)",
        {"JSON": '{\n  "name": "Mia",\n  "age": 7\n}'},
    ),
    "a countdown": (
        "(a |a |)(program that counts down|countdown loop|loop that counts down|script that counts down|loop from 10 to 1|countdown in python)",
        {"Python": "for number in range(10, 0, -1):\n    print(number)"},
    ),
    "a sum": (
        "(a |the |)(sum of the numbers 1 to 10|program that adds up the numbers 1 to 10|sum of a list|loop that adds up numbers|script that sums numbers|sum of some numbers|program that sums the numbers from 1 to 10)",
        {"Python": "total = sum(range(1, 11))\nprint(total)"},
    ),
    "a sorted list": (
        "(a |a |)(sorted list|program that sorts a list|program that sorts numbers|script that sorts a list|function that sorts a list|sort in python)",
        {"Python": "numbers = [3, 1, 2]\nprint(sorted(numbers))"},
    ),
    "a reversed text": (
        "(a |a |)(reversed string|program that reverses a string|function that reverses a string|function that reverses a word|function to reverse a string|function that reverses a text)",
        {"Python": 'text = "hello"\nprint(text[::-1])'},
    ),
    "Fibonacci": (
        "(the|some|a program for the|a function for the|code for the) (fibonacci numbers|fibonacci sequence|fibonacci series)",
        {"Python": "a, b = 0, 1\nwhile a < 100:\n    print(a)\n    a, b = b, a + b"},
    ),
    "a line of input": (
        "(code that reads a line|program that reads a line of input|program that asks for a name|program that reads input|reading a line of input|user input|a line of input|script that asks for a name|input from the user)",
        {
            "Python": 'name = input("Your name: ")\nprint(name)',
            "JavaScript": 'const name = prompt("Your name:");\nconsole.log(name);',
            "Bash": 'read -r name\necho "$name"',
            "C": "char name[100];\nfgets(name, sizeof name, stdin);\nputs(name);",
        },
    ),
    "a loop over a list": (
        "(a |a |)(loop over a list|loop through a list|list and a loop over it|list with a loop over it|for loop over a list|loop over an array|loop that prints each item of a list)",
        {
            "Python": 'fruits = ["apple", "banana", "cherry"]\nfor fruit in fruits:\n    print(fruit)',
            "JavaScript": 'const fruits = ["apple", "banana", "cherry"];\nfor (const fruit of fruits) {\n  console.log(fruit);\n}',
            "Bash": "for fruit in apple banana cherry; do\n  echo $fruit\ndone",
        },
    ),
}
"""What the model can program: how it is called, and what it writes in each language."""
SNIPPET_WEIGHTS = (
    7,
    6,
    6,
    6,
    3,
    2,
    0.7,
    0.7,
    0.7,
    0.8,
    0.7,
    3,
    1,
    0.7,
    1,
    0.8,
    0.5,
    0.7,
    1.5,
    1.5,
    0.8,
    0.8,
    0.7,
    3,
    3,
)
SAID = {
    "a for loop": (
        "(write |some |give me |show me |can you write |)(python|code|python code|a script|a program|a python script|a bit of python) (that counts|counting|to count|that prints the numbers|that prints|printing) (from |)(1|one) to (10|ten|5|five|20|3)( please| pls||)",
        "count (from 1 |)to (10|ten|5|five) (in|with|using) (python|code|a loop|python code)( please||)",
        "(print|output) the numbers (from |)1 to (10|ten|5) (in|with|using) (python|code|a loop)( please||)",
        "(how do i|how to|how can i) (loop|count to 10|print the numbers 1 to 10|repeat something|count to ten)( in python| in code)?",
        "(loop|for loop)(:|,|) (python|in python)( please||)",
        *code_commissions.LOOPS,
    ),
    "a countdown": (
        "count (down|backwards) from (5|five|10|ten|3) (in|with|using) (python|code|a loop|python code)( please||)",
        "(write |some |give me |)(python|code|python code|a script|a program) (that counts down|counting down|to count down)( from (5|10|ten))( to 1||)( please||)",
        "(how do i|how to) count (down|backwards) in (python|code)?",
        *code_commissions.COUNTDOWNS,
    ),
    "a sum": (
        "(write |some |give me |)(python|code|python code|a script|a program) (that adds up|to add up|that sums|adding up) (the |)(numbers|numbers 1 to 10|numbers from 1 to 10|numbers 1 to 5|numbers up to 10)( please||)",
        "(add up|sum) the numbers (from |)1 to 10 (in|with|using) (python|code)( please||)",
        "(how do i|how to) (add up|sum) (numbers|a list) in (python|code)?",
    ),
    "a function": (
        "(write |some |give me |)(python|code|python code|a program) (that adds|to add|adding|that sums) two numbers( please||)",
        "(how do i|how to) (add two numbers|define a function|write a function) in (python|code)?",
        "add two numbers (in|with) (python|code)( please||)",
        "(write |make |)(code|some code|python) for adding (numbers|two numbers)( please||)",
        "(write |make |)a function (called|named) add( please||)",
        "code up a function( that adds two numbers| to add two numbers|)( please||)",
        *code_commissions.FUNCTIONS,
    ),
    "a multiplication": (
        "(write |some |give me |)(python|code|python code|a program) (that multiplies|to multiply) two numbers( please||)",
        "(how do i|how to) multiply two numbers in (python|code)?",
    ),
    "a shell command": (
        "(how do i|how to) (list files|show files|see the files) (in the shell|in bash|in the terminal|in linux)?",
        "(list|show) (the |)files (in|with) (bash|the shell)( please||)",
    ),
    "an if statement": (
        "(how do i|how to) (check|test) (a condition|if a number is big) in (python|code)?",
    ),
    "a comment": ("(how do i|how to) comment (code|a line|something out|something) in {lang}?",),
    "a list": ("(how do i|how to) (make|write|create) a list in python?",),
    "a sorted list": (
        "(how do i |how to |)sort (a list|numbers)( in python| with python| in code)(?|)",
    ),
    "a reversed text": (
        "(how do i |how to |)reverse a (string|word|text)( in python| in code)(?|)",
    ),
    "Fibonacci": ("fibonacci( in python| numbers| code|)( please||)",),
}
"""What is asked for with a verb."""
COUNTED = {said: n for n in (3, 5, 20) for said in (str(n), NUMBER_WORDS[n])}
"""To what else than ten, or down from what, loops may count."""
