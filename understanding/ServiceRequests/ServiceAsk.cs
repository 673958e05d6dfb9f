namespace EthicalBot.Understanding.ServiceRequests;

/// <summary>What a phrase asks for; open is whether an exchange or a change of an order is meant, alone is what counts only where nothing else is asked, and hinted what counts only where the state is said.</summary>
internal readonly record struct ServiceAsk(ServiceRequestKind Kind, bool Open = false, bool Alone = false, bool Hinted = false);
