using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Mycel.Model.Chemistry;

/// <summary>A chemical element with its standard atomic weight.</summary>
/// <param name="Number">Place in the list of elements, from 0; elements are counted and sorted by it.</param>
/// <param name="Symbol">Symbol, such as <c>Na</c>.</param>
/// <param name="Name">Name in English.</param>
/// <param name="AtomicWeight">Mass of a mole. <unit>g/mol</unit> <source>IUPAC conventional values, as compiled in the Blue Obelisk Data Repository</source></param>
public sealed record Element(int Number, string Symbol, string Name, double AtomicWeight)
{
    private static readonly Element[] Known = Read();
    private static readonly Dictionary<string, Element> BySymbol = Known.ToDictionary(element => element.Symbol, StringComparer.Ordinal);

    /// <summary>All elements that have a standard atomic weight, by atomic number.</summary>
    public static IReadOnlyList<Element> All => Known;

    /// <summary>Carbon, whose way indicators follow.</summary>
    public static Element Carbon { get; } = BySymbol["C"];

    /// <summary>Finds an element by its symbol.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="element">The element.</param>
    /// <returns>False where no element has the symbol.</returns>
    public static bool TryFind(string symbol, [NotNullWhen(true)] out Element? element) => BySymbol.TryGetValue(symbol, out element);

    private static Element[] Read()
    {
        using Stream stream = typeof(Element).Assembly.GetManifestResourceStream("elements.csv")
            ?? throw new InvalidOperationException("The list of elements is missing from the program.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var elements = new List<Element>();
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split(',');
            elements.Add(new Element(elements.Count, cells[0], cells[1], double.Parse(cells[2], CultureInfo.InvariantCulture)));
        }

        return [.. elements];
    }
}
