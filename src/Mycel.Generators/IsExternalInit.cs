namespace System.Runtime.CompilerServices;

/// <summary>Lets this project, which must target an old framework, use records.</summary>
internal static class IsExternalInit
{
}
