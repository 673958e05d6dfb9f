namespace EthicalBot.Desk.SignIn;

/// <summary>The name of the desk's sign-in among the framework's authentication schemes.</summary>
public static class DeskScheme
{
    /// <summary>The scheme, and its cookie.</summary>
    public const string Name = "ethicalbot-desk";

    internal const string Path = "/desk";
}
