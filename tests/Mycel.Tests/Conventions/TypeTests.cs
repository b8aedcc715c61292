using System.Reflection;
using System.Runtime.CompilerServices;

namespace Mycel.Tests.Conventions;

/// <summary>What types may look like.</summary>
public sealed class TypeTests
{
    private static readonly string[] Assemblies = ["Mycel.Model", "Mycel.Solver", "Mycel.Files", "Mycel.Analysis", "mycel"];

    [Fact]
    public void Classes_are_sealed_static_or_abstract() =>
        Types().Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void Fields_are_not_public() =>
        Types().Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Select(field => $"{field.DeclaringType}.{field.Name}").ShouldBeEmpty();

    private static IEnumerable<Type> Types() => Assemblies
        .SelectMany(name => Assembly.Load(name).GetTypes())
        .Where(type => type.Namespace?.StartsWith("Mycel", StringComparison.Ordinal) == true
            && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null
            && !type.FullName!.Contains('<', StringComparison.Ordinal));
}
