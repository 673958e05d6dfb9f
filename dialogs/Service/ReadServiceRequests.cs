using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Dialogs.Service;

/// <summary>All that a message asks to have done, in the order in which it is said.</summary>
/// <param name="language">The conversation's language.</param>
public delegate IReadOnlyList<ServiceRequest> ReadServiceRequests(string text, string? language);
