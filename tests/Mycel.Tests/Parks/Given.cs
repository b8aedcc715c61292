namespace Mycel.Tests.Parks;

/// <summary>Opens a story: <c>Given.A.Park()</c>.</summary>
internal static class Given
{
    internal static class A
    {
        /// <summary>A park without anything in it, in EUR2020 and for 2020.</summary>
        public static ParkStory Park() => new();
    }
}
