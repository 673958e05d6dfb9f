namespace EthicalBot.Understanding.ServiceRequests;

/// <summary>A request and the customer's own words about it.</summary>
public sealed record ServiceRequestPart(ServiceRequest Request, string Text);
