namespace Mycel.Model.Quantities;

/// <summary>A unit as it stands in the table: how it is written, what it measures, how large it is.</summary>
/// <param name="Symbol">As we write it.</param>
/// <param name="Aliases">Other spellings, separated by spaces.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Size">Its size in base units: a decimal number or a fraction.</param>
/// <param name="Prefixes">The prefixes that it takes, separated by spaces, by their normal symbols.</param>
/// <param name="Offset">For points on a scale: what is added to the number before it is multiplied by the size.</param>
internal sealed record UnitDefinition(
    string Symbol, string Aliases, Dimension Dimension, string Size, string Prefixes = "", string Offset = "0")
{
    /// <summary>All its spellings without prefix, our own first.</summary>
    public IEnumerable<string> Spellings => Aliases.Length == 0 ? [Symbol] : [Symbol, .. Aliases.Split(' ')];

    /// <summary>Whether a prefix may stand before it.</summary>
    public bool Takes(Prefix prefix) => (" " + Prefixes + " ").Contains(" " + prefix.Normal + " ", StringComparison.Ordinal);
}
