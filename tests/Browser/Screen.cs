namespace EthicalBot.Tests.Browser;

/// <summary>What a customer looks at the page on.</summary>
public sealed record Screen(int Width = 1100, int Height = 800, bool Dark = false);
