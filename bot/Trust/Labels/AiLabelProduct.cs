using System.Reflection;

namespace EthicalBot.Bot.Trust.Labels;

/// <summary>The product that the labels are of.</summary>
internal sealed record AiLabelProduct(string Name, string Version)
{
    /// <summary>This product, in the version that was built.</summary>
    public static AiLabelProduct This { get; } = new("EthicalBot", VersionOf(typeof(AiLabelProduct).Assembly));

    // Behind a "+" stands the build's own mark, which tells a customer nothing.
    private static string VersionOf(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
}
