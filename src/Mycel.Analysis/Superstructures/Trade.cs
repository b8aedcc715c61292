namespace Mycel.Analysis.Superstructures;

/// <summary>A pool that can buy from, or sell to, a tier of a market. Prices and rows by slice stand in the superstructure.</summary>
/// <param name="Pool">The pool.</param>
/// <param name="IsPurchase">Whether it buys; otherwise it sells.</param>
/// <param name="Tier">Number of the tier.</param>
internal readonly record struct Trade(int Pool, bool IsPurchase, int Tier);

/// <summary>A pool that can draw from an endowment.</summary>
/// <param name="Pool">The pool.</param>
internal readonly record struct Draw(int Pool);
