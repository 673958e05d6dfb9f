using System.Net.Sockets;
using System.Reflection;
using EthicalBot.Cards;
using EthicalBot.Privacy.Keys;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot;

/// <summary>Puts the faults that an operator can mend into words.</summary>
internal static class StartFault
{
    /// <summary>What is wrong and what would be right; null for a fault that is a bug.</summary>
    public static string? Explain(Exception exception) => exception switch
    {
        OptionsValidationException invalid => $"EthicalBot did not start. {Section(invalid.OptionsType)}{string.Join(Environment.NewLine, invalid.Failures)}",
        InvalidOperationException or KeyEncryptionException or InvalidDataException or FormatException or DllNotFoundException or TextException => $"EthicalBot did not start. {exception.Message}",
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } =>
            "EthicalBot did not start. The address is in use: stop the other program, or choose another with --urls http://localhost:PORT.",
        IOException or UnauthorizedAccessException or SocketException => $"EthicalBot did not start. {exception.Message}",
        _ => null,
    };

    // Each options class says where its settings lie; the checks on its members do not.
    private static string Section(Type options) =>
        options.GetField("Section", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() is string section ? $"In the settings {section}:* – " : "";
}
