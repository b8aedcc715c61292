namespace Mycel.Model.Quantities;

/// <summary>What is measured: a product of powers of base dimensions, such as mass per time.</summary>
public sealed class Dimension : IEquatable<Dimension>
{
    /// <inheritdoc />
    public bool Equals(Dimension? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Dimension);

    /// <inheritdoc />
    public override int GetHashCode() => 0;
}
