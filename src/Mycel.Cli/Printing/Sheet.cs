using System.Text;
using Mycel.Cli.Hosting;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Mycel.Cli.Printing;

/// <summary>Prints headings, lines and tables that fit the width of the reader's terminal. All text is data: nothing in it is taken for markup.</summary>
internal sealed class Sheet
{
    private readonly TextWriter output;
    private readonly int width;
    private readonly bool colours;

    /// <summary>A sheet.</summary>
    /// <param name="around">Says how wide it is and whether colours are welcome.</param>
    /// <param name="output">Takes the text: the output or the error stream of the surroundings.</param>
    public Sheet(Surroundings around, TextWriter output)
    {
        this.output = output;
        width = around.Width;
        colours = around.Colours && (output == around.Output ? around.OutputIsTerminal : around.ErrorIsTerminal);
    }

    /// <summary>Prints a line of text as it is.</summary>
    public void Line(string text = "") => output.WriteLine(Printable(text));

    /// <summary>Prints a title.</summary>
    public void Title(string text) => Draw(new Text(Printable(text), new Style(decoration: Decoration.Bold)));

    /// <summary>Prints a text, broken into lines at the width.</summary>
    public void Paragraph(string text)
    {
        // Broken by hand, for the library also breaks at the spaces inside a figure.
        var line = new StringBuilder();
        foreach (string word in Printable(text).Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                output.WriteLine(line);
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        output.WriteLine(line);
    }

    /// <summary>Prints a heading after an empty line.</summary>
    public void Heading(string text)
    {
        Line();
        Title(text);
    }

    /// <summary>Prints rows under headings. A heading that begins with <c>&gt;</c> is of a column of figures, which is aligned to the right.</summary>
    /// <param name="headings">Headings.</param>
    /// <param name="rows">Cells, one per heading.</param>
    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (string heading in headings)
        {
            bool figures = heading.StartsWith('>');
            table.AddColumn(new TableColumn(new Text(Printable(heading.TrimStart('>'))))
            {
                Alignment = figures ? Justify.Right : Justify.Left,
                NoWrap = figures,
            });
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(Cell));
        }

        Draw(table);
    }

    /// <summary>Prints rows without headings, in columns of which the last is wrapped.</summary>
    /// <param name="rows">Cells, the same number in each row.</param>
    public void Columns(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var grid = new Grid();
        for (int column = 0; column < rows[0].Count; column++)
        {
            grid.AddColumn(new GridColumn { NoWrap = column < rows[0].Count - 1, Padding = new Padding(column == 0 ? 2 : 0, 0, 2, 0) });
        }

        foreach (var row in rows)
        {
            grid.AddRow([.. row.Select(Cell)]);
        }

        Draw(grid);
    }

    private static IRenderable Cell(string text) => new Text(Printable(text));

    // A control character in someone's data must not reach the terminal, where it could do anything.
    private static string Printable(string text) =>
        text.Any(char.IsControl) ? new string([.. text.Select(letter => char.IsControl(letter) ? ' ' : letter)]) : text;

    private void Draw(IRenderable picture)
    {
        using var drawn = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(drawn),
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            Interactive = InteractionSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });
        console.Profile.Width = width;
        console.Write(picture);
        foreach (string line in drawn.ToString().Split('\n').Select(line => line.TrimEnd()).SkipWhile(line => line.Length == 0).Reverse()
            .SkipWhile(line => line.Length == 0).Reverse())
        {
            output.WriteLine(line);
        }
    }
}
