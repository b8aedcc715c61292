namespace Mycel.Tests.Mutations;

/// <summary>A spoiled package: the files that differ from the original.</summary>
/// <param name="Story">What was done, for the message of a test that fails.</param>
/// <param name="Files">New bytes by file; null for a file that is gone.</param>
/// <param name="MustBeRefused">Whether a cell was made unreadable, so that an answer would rest on a guess.</param>
internal sealed record Mutant(string Story, IReadOnlyDictionary<string, byte[]?> Files, bool MustBeRefused = false);
