/** A made-up interview with all that the rules of suggestion must tell apart. */
export const talk = `Harbour Radio

The quay was sold in March, the radio has learned.

The quay was sold in March, the radio has learned.

Harbour Radio spoke with Ana Ruiz, who led the board of the port.

HR: Is there any sign that Northport delivered cranes to the island?
Ana Ruiz: We have read the warnings from Eastport. To date there's no evidence that I know of that this has happened and, if it had, it would be serious.

There isn't much to suggest that Northport would send cranes. There is no clear sign of a sale, and the papers have not yet been seen.

HR: And the money?

Ruiz: According to the town council, the cranes cost $4.2 million. Mr. Olsen said the port lost 300 jobs because of the ice in March 2022. It will reopen in 2024. The board isn't a puppet.

This interview has been edited and condensed.

About the author

Lena Holm is a reporter at Harbour Radio in Eastport.
`;
