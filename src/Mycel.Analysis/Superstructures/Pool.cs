namespace Mycel.Analysis.Superstructures;

/// <summary>A resource at a premises: what gives it and what takes it balance here.</summary>
/// <param name="Premises">Index of the premises.</param>
/// <param name="Resource">Index of the resource.</param>
internal readonly record struct Pool(int Premises, int Resource);
