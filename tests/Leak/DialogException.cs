namespace EthicalBot.Tests.Leak;

/// <summary>What a dialog throws that puts the customer's words into its message, as libraries do.</summary>
internal sealed class DialogException(string message) : Exception(message);
