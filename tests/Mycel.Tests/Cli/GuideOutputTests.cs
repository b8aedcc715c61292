namespace Mycel.Tests.Cli;

/// <summary>What guides show of a command is what it prints.</summary>
public sealed class GuideOutputTests : IDisposable
{
    private readonly Prompt prompt = new();

    public void Dispose() => prompt.Dispose();

    [Theory]
    [InlineData("balances.md", "recycle")]
    [InlineData("pinch.md", "process-heat")]
    public void Every_line_below_a_command_is_printed_by_it_in_that_order(string guide, string example)
    {
        prompt.Copy(example);
        string[][] shown = [.. Blocks(File.ReadAllLines(Repository.Path("docs", "guide", guide))).Where(block => block[0].StartsWith("./mycel ", StringComparison.Ordinal) && block.Length > 1)];

        shown.ShouldNotBeEmpty();
        foreach (string[] block in shown)
        {
            var answer = prompt.Type(block[0].Split('#')[0].Replace("examples/", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]);
            var printed = new Queue<string>(answer.Output.Split('\n').Select(Plain));
            foreach (string line in block[1..])
            {
                while (printed.Count > 0 && printed.Peek() != Plain(line)) printed.Dequeue();
                printed.ShouldNotBeEmpty($"{block[0]} does not print: {line}");
                printed.Dequeue();
            }
        }
    }

    private static string Plain(string line) => line.Replace('\u00a0', ' ').TrimEnd();

    private static IEnumerable<string[]> Blocks(string[] lines)
    {
        int start = -1;
        for (int place = 0; place < lines.Length; place++)
        {
            if (!lines[place].StartsWith("```", StringComparison.Ordinal)) continue;
            if (start >= 0 && place > start + 1) yield return lines[(start + 1)..place];
            start = start >= 0 ? -1 : place;
        }
    }
}
