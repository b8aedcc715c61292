using Mycel.Benchmarks;

switch (args)
{
    case ["basic"]:
        BasicProblem.Run(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("Usage: Mycel.Benchmarks basic");
        return 2;
}
