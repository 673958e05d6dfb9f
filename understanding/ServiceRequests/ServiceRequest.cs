namespace EthicalBot.Understanding.ServiceRequests;

/// <summary>Something that a customer asks to have done, and where in the message they say so, in folded words counted from 0 (the end is exclusive).</summary>
public sealed record ServiceRequest(ServiceRequestKind Kind, int Start, int End);
