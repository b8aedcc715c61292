using System.Collections.Concurrent;
using Mycel.Model.Chemistry;

namespace Mycel.Analysis.Balances;

/// <summary>A flow of known composition.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Side">On which side of the unit it stands.</param>
/// <param name="Mass">Its mass per unit of the basis.</param>
/// <param name="Shares">Share of each element in it by mass, by the name of the element.</param>
internal sealed record ElementTerm(string Name, UnitSide Side, double Mass, IReadOnlyDictionary<string, double> Shares)
{
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, double>> Known = new(StringComparer.Ordinal);

    /// <summary>A flow of a substance.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="side">On which side of the unit it stands.</param>
    /// <param name="mass">Its mass per unit of the basis.</param>
    /// <param name="formula">Its formula.</param>
    public ElementTerm(string name, UnitSide side, double mass, string formula)
        : this(name, side, mass, Known.GetOrAdd(formula, SharesOf))
    {
    }

    private static Dictionary<string, double> SharesOf(string formula) => Formula.TryParse(formula, out Formula? parsed, out string problem)
        ? parsed.Atoms.ToDictionary(atom => atom.Element.Name, atom => parsed.ShareOf(atom.Element), StringComparer.Ordinal)
        : throw new InvalidOperationException(problem);
}

/// <summary>Balances of every element in flows of known composition: they close if the masses agree with the reaction, which they were not made from.</summary>
internal static class ElementBalances
{
    /// <summary>The balances, one of each element that is there.</summary>
    /// <param name="of">Of which part of the unit they are: a phrase behind the name of the element; empty where of all of it.</param>
    /// <param name="unit">Unit of the masses.</param>
    /// <param name="terms">The flows.</param>
    public static IEnumerable<UnitBalance> Of(string of, string unit, params IReadOnlyList<ElementTerm> terms) => terms
        .SelectMany(term => term.Shares.Keys).Distinct(StringComparer.Ordinal)
        .Select(element => new UnitBalance(of.Length == 0 ? element : $"{element} {of}", unit, [.. TermsOf(element, terms)]))
        .Where(balance => balance.Terms.Any(term => term.Amount > 0));

    private static IEnumerable<UnitTerm> TermsOf(string element, IReadOnlyList<ElementTerm> terms) =>
        terms.Where(term => term.Shares.GetValueOrDefault(element) > 0).Select(term => new UnitTerm(term.Name, term.Side, term.Mass * term.Shares[element]));
}
