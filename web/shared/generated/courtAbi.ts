// Written by scripts/generate.ts from the compiled contracts. Do not edit.
export const courtAbi = [
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "seat",
        "type": "uint256"
      }
    ],
    "name": "AlreadyCommitted",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "seat",
        "type": "uint256"
      }
    ],
    "name": "AlreadyVoted",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "endsAt",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "time",
        "type": "uint256"
      }
    ],
    "name": "AppealNotEnded",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "load",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "maxLoad",
        "type": "uint256"
      }
    ],
    "name": "ArbitratorUnavailable",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      }
    ],
    "name": "CallerNotDisputant",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      }
    ],
    "name": "CallerNotInSeat",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "choice",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "choices",
        "type": "uint256"
      }
    ],
    "name": "ChoiceOutOfRange",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "choices",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "minimum",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "maximum",
        "type": "uint256"
      }
    ],
    "name": "ChoicesOutOfRange",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "commitment",
        "type": "bytes32"
      },
      {
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      }
    ],
    "name": "CommitmentOfAnother",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "given",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "recorded",
        "type": "bytes32"
      }
    ],
    "name": "CommitmentsMismatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "pulled",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "asked",
        "type": "uint256"
      }
    ],
    "name": "DepositPulledShort",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      }
    ],
    "name": "DisputeNotOpened",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "seedBlock",
        "type": "uint256"
      }
    ],
    "name": "DrawIsDue",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "party",
        "type": "address"
      }
    ],
    "name": "EvidenceAlreadyClosed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "endedAt",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "time",
        "type": "uint256"
      }
    ],
    "name": "EvidenceEnded",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "endsAt",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "time",
        "type": "uint256"
      }
    ],
    "name": "EvidenceNotEnded",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "length",
        "type": "uint256"
      }
    ],
    "name": "ExtraDataMalformed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "accepted",
        "type": "address"
      }
    ],
    "name": "FeeTokenNotAccepted",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "paid",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "cost",
        "type": "uint256"
      }
    ],
    "name": "FeeTooLow",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "available",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "required",
        "type": "uint256"
      }
    ],
    "name": "GasTooLowToDeliver",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "InvalidShortString",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "seat",
        "type": "uint256"
      }
    ],
    "name": "NotCommitted",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "endsAt",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "time",
        "type": "uint256"
      }
    ],
    "name": "OutsideCourtPending",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "buyer",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "seller",
        "type": "uint256"
      }
    ],
    "name": "PartiesNotDistinct",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "ReasonMissing",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "recusals",
        "type": "uint256"
      }
    ],
    "name": "RecusalsExhausted",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "ReentrancyGuardReentrantCall",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "endedAt",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "time",
        "type": "uint256"
      }
    ],
    "name": "RevealsEnded",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "opensAfter",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "time",
        "type": "uint256"
      }
    ],
    "name": "RevealsNotOpen",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "openedAt",
        "type": "uint256"
      }
    ],
    "name": "RevealsOpen",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "arbitrable",
        "type": "address"
      }
    ],
    "name": "RulingRefused",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      }
    ],
    "name": "SeatOfParty",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "seat",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "seats",
        "type": "uint256"
      }
    ],
    "name": "SeatOutOfRange",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "seedBlock",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "blockNumber",
        "type": "uint256"
      }
    ],
    "name": "SeedNotAvailable",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "signer",
        "type": "address"
      }
    ],
    "name": "SignatureInvalid",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "votes",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "seats",
        "type": "uint256"
      }
    ],
    "name": "SittingDecided",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "endsAt",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "time",
        "type": "uint256"
      }
    ],
    "name": "SittingNotEnded",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "votes",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "seats",
        "type": "uint256"
      }
    ],
    "name": "SittingUndecided",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "enum Stage",
        "name": "stage",
        "type": "uint8"
      }
    ],
    "name": "StageNotAllowed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "string",
        "name": "str",
        "type": "string"
      }
    ],
    "name": "StringTooLong",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "members",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "seats",
        "type": "uint256"
      }
    ],
    "name": "TooFewMembers",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "latest",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "time",
        "type": "uint256"
      }
    ],
    "name": "TooLateToDraw",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      }
    ],
    "name": "VersionNotPublished",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "endedAt",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "time",
        "type": "uint256"
      }
    ],
    "name": "VoteEnded",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "seats",
        "type": "uint256"
      }
    ],
    "name": "VoteIsHidden",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "VoteIsOpen",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "token",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "CreditAdded",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      }
    ],
    "name": "DisputeAbandoned",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "arbitrable",
        "type": "address"
      }
    ],
    "name": "DisputeCreation",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      },
      {
        "components": [
          {
            "internalType": "address",
            "name": "arbitrable",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "version",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "number",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "members",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "createdAt",
            "type": "uint40"
          },
          {
            "internalType": "Schedule",
            "name": "schedule",
            "type": "uint152"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "feeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "seatFee",
            "type": "uint80"
          },
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          }
        ],
        "indexed": false,
        "internalType": "struct Dispute",
        "name": "dispute",
        "type": "tuple"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "evidenceEndsAt",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "seedBlock",
        "type": "uint40"
      }
    ],
    "name": "DisputeOpened",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "seedBlock",
        "type": "uint40"
      }
    ],
    "name": "DrawScheduled",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [],
    "name": "EIP712DomainChanged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "party",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "evidenceEndsAt",
        "type": "uint40"
      }
    ],
    "name": "EvidenceClosed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "maxLoad",
        "type": "uint8"
      }
    ],
    "name": "MaxLoadChanged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "drawer",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "seed",
        "type": "bytes32"
      }
    ],
    "name": "PanelDrawn",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "arbitrable",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "ruling",
        "type": "uint256"
      }
    ],
    "name": "Ruling",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "ruling",
        "type": "uint256"
      }
    ],
    "name": "RulingWithheld",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "seat",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint80",
        "name": "slash",
        "type": "uint80"
      }
    ],
    "name": "SeatAbsent",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "seat",
        "type": "uint8"
      }
    ],
    "name": "SeatDrawn",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "seat",
        "type": "uint8"
      }
    ],
    "name": "SeatRecused",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint8",
        "name": "seat",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "choice",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "reason",
        "type": "bytes32"
      }
    ],
    "name": "SeatVoted",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "sitting",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "endedAt",
        "type": "uint40"
      }
    ],
    "name": "SittingFailed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "stake",
        "type": "uint96"
      }
    ],
    "name": "StakeChanged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "uint8",
        "name": "sitting",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "bytes32[]",
        "name": "commitments",
        "type": "bytes32[]"
      }
    ],
    "name": "VotesCommitted",
    "type": "event"
  },
  {
    "inputs": [
      {
        "internalType": "bytes",
        "name": "extraData",
        "type": "bytes"
      },
      {
        "internalType": "contract IERC20",
        "name": "feeToken",
        "type": "address"
      }
    ],
    "name": "arbitrationCost",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes",
        "name": "extraData",
        "type": "bytes"
      }
    ],
    "name": "arbitrationCost",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "arbitrable",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "version",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "number",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "members",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "createdAt",
            "type": "uint40"
          },
          {
            "internalType": "Schedule",
            "name": "schedule",
            "type": "uint152"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "feeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "seatFee",
            "type": "uint80"
          },
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          }
        ],
        "internalType": "struct Dispute",
        "name": "dispute",
        "type": "tuple"
      }
    ],
    "name": "closeEvidence",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "arbitrable",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "version",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "number",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "members",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "createdAt",
            "type": "uint40"
          },
          {
            "internalType": "Schedule",
            "name": "schedule",
            "type": "uint152"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "feeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "seatFee",
            "type": "uint80"
          },
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          }
        ],
        "internalType": "struct Dispute",
        "name": "dispute",
        "type": "tuple"
      },
      {
        "internalType": "bytes32",
        "name": "commitment",
        "type": "bytes32"
      }
    ],
    "name": "commit",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "arbitrable",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "version",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "number",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "members",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "createdAt",
            "type": "uint40"
          },
          {
            "internalType": "Schedule",
            "name": "schedule",
            "type": "uint152"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "feeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "seatFee",
            "type": "uint80"
          },
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          }
        ],
        "internalType": "struct Dispute",
        "name": "dispute",
        "type": "tuple"
      },
      {
        "components": [
          {
            "internalType": "bytes32",
            "name": "commitment",
            "type": "bytes32"
          },
          {
            "internalType": "address",
            "name": "arbitrator",
            "type": "address"
          },
          {
            "internalType": "bytes",
            "name": "signature",
            "type": "bytes"
          }
        ],
        "internalType": "struct SignedCommitment[]",
        "name": "signed",
        "type": "tuple[]"
      }
    ],
    "name": "commitSigned",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "choices",
        "type": "uint256"
      },
      {
        "internalType": "bytes",
        "name": "extraData",
        "type": "bytes"
      }
    ],
    "name": "createDispute",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      }
    ],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "choices",
        "type": "uint256"
      },
      {
        "internalType": "bytes",
        "name": "extraData",
        "type": "bytes"
      },
      {
        "internalType": "contract IERC20",
        "name": "feeToken",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "feeAmount",
        "type": "uint256"
      }
    ],
    "name": "createDispute",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      }
    ],
    "name": "currentRuling",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "ruling",
        "type": "uint256"
      },
      {
        "internalType": "bool",
        "name": "tied",
        "type": "bool"
      },
      {
        "internalType": "bool",
        "name": "overridden",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "arbitrable",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "version",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "number",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "members",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "createdAt",
            "type": "uint40"
          },
          {
            "internalType": "Schedule",
            "name": "schedule",
            "type": "uint152"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "feeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "seatFee",
            "type": "uint80"
          },
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          }
        ],
        "internalType": "struct Dispute",
        "name": "dispute",
        "type": "tuple"
      }
    ],
    "name": "draw",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "eip712Domain",
    "outputs": [
      {
        "internalType": "bytes1",
        "name": "fields",
        "type": "bytes1"
      },
      {
        "internalType": "string",
        "name": "name",
        "type": "string"
      },
      {
        "internalType": "string",
        "name": "version",
        "type": "string"
      },
      {
        "internalType": "uint256",
        "name": "chainId",
        "type": "uint256"
      },
      {
        "internalType": "address",
        "name": "verifyingContract",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      },
      {
        "internalType": "uint256[]",
        "name": "extensions",
        "type": "uint256[]"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "arbitrable",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "version",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "number",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "members",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "createdAt",
            "type": "uint40"
          },
          {
            "internalType": "Schedule",
            "name": "schedule",
            "type": "uint152"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "feeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "seatFee",
            "type": "uint80"
          },
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          }
        ],
        "internalType": "struct Dispute",
        "name": "dispute",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "execution",
        "type": "bytes"
      }
    ],
    "name": "executeRuling",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "arbitrable",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "version",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "number",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "members",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "createdAt",
            "type": "uint40"
          },
          {
            "internalType": "Schedule",
            "name": "schedule",
            "type": "uint152"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "feeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "seatFee",
            "type": "uint80"
          },
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          }
        ],
        "internalType": "struct Dispute",
        "name": "dispute",
        "type": "tuple"
      },
      {
        "internalType": "uint8",
        "name": "seat",
        "type": "uint8"
      },
      {
        "internalType": "bytes",
        "name": "execution",
        "type": "bytes"
      }
    ],
    "name": "recuse",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "arbitrable",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "version",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "number",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "members",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "createdAt",
            "type": "uint40"
          },
          {
            "internalType": "Schedule",
            "name": "schedule",
            "type": "uint152"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "feeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "seatFee",
            "type": "uint80"
          },
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          }
        ],
        "internalType": "struct Dispute",
        "name": "dispute",
        "type": "tuple"
      },
      {
        "internalType": "bytes32[]",
        "name": "commitments",
        "type": "bytes32[]"
      },
      {
        "components": [
          {
            "internalType": "uint8",
            "name": "seat",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "arbitrator",
            "type": "address"
          },
          {
            "internalType": "uint8",
            "name": "choice",
            "type": "uint8"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "reason",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Opening[]",
        "name": "openings",
        "type": "tuple[]"
      }
    ],
    "name": "reveal",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "arbitrable",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "version",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "number",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "members",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "createdAt",
            "type": "uint40"
          },
          {
            "internalType": "Schedule",
            "name": "schedule",
            "type": "uint152"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "feeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "seatFee",
            "type": "uint80"
          },
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          }
        ],
        "internalType": "struct Dispute",
        "name": "dispute",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "execution",
        "type": "bytes"
      }
    ],
    "name": "timeOut",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "arbitrable",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "version",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "number",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "members",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "createdAt",
            "type": "uint40"
          },
          {
            "internalType": "Schedule",
            "name": "schedule",
            "type": "uint152"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "feeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "seatFee",
            "type": "uint80"
          },
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          }
        ],
        "internalType": "struct Dispute",
        "name": "dispute",
        "type": "tuple"
      },
      {
        "internalType": "bytes32[]",
        "name": "commitments",
        "type": "bytes32[]"
      },
      {
        "components": [
          {
            "internalType": "uint8",
            "name": "seat",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "arbitrator",
            "type": "address"
          },
          {
            "internalType": "uint8",
            "name": "choice",
            "type": "uint8"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "reason",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Opening",
        "name": "opening",
        "type": "tuple"
      }
    ],
    "name": "voidSeat",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "arbitrable",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "version",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "number",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "members",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "createdAt",
            "type": "uint40"
          },
          {
            "internalType": "Schedule",
            "name": "schedule",
            "type": "uint152"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "feeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "seatFee",
            "type": "uint80"
          },
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          }
        ],
        "internalType": "struct Dispute",
        "name": "dispute",
        "type": "tuple"
      },
      {
        "internalType": "uint8",
        "name": "choice",
        "type": "uint8"
      },
      {
        "internalType": "bytes32",
        "name": "reason",
        "type": "bytes32"
      },
      {
        "internalType": "bytes",
        "name": "execution",
        "type": "bytes"
      }
    ],
    "name": "vote",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "appellant",
        "type": "address"
      }
    ],
    "name": "AlreadyAsked",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      }
    ],
    "name": "AlreadyJoined",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "endedAt",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "time",
        "type": "uint256"
      }
    ],
    "name": "AppealEnded",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "cost",
        "type": "uint256"
      }
    ],
    "name": "AppealPaymentMismatch",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "ArbitratorIsZero",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      }
    ],
    "name": "ArbitratorNamedTwice",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "statedAward",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "award",
        "type": "uint256"
      }
    ],
    "name": "AwardNotBetter",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "bountyBps",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "maximum",
        "type": "uint256"
      }
    ],
    "name": "BountyTooHigh",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      },
      {
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      }
    ],
    "name": "CallerNotOutsideCourt",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      }
    ],
    "name": "EntryNotOpen",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "rounds",
        "type": "uint256"
      }
    ],
    "name": "FurtherRoundLeft",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "minStake",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "minimum",
        "type": "uint256"
      }
    ],
    "name": "MinStakeTooLow",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "rounds",
        "type": "uint256"
      }
    ],
    "name": "NoFurtherRound",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "NoOutsideCourt",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      }
    ],
    "name": "NotActive",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      }
    ],
    "name": "NothingToWithdraw",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "OutsideCourtIsSelf",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "outsideCourt",
        "type": "address"
      }
    ],
    "name": "OutsideCourtWithoutCode",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "given",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "recorded",
        "type": "bytes32"
      }
    ],
    "name": "OutsideDataMismatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "length",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "maximum",
        "type": "uint256"
      }
    ],
    "name": "OutsideDataTooLong",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "outsideId",
        "type": "uint256"
      }
    ],
    "name": "OutsideDisputeKnown",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "cost",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "maximum",
        "type": "uint256"
      }
    ],
    "name": "OutsideFeeTooHigh",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "overturnedBps",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "minimum",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "maximum",
        "type": "uint256"
      }
    ],
    "name": "OverturnedBpsOutOfRange",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "period",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "minimum",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "maximum",
        "type": "uint256"
      }
    ],
    "name": "PeriodOutOfRange",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      }
    ],
    "name": "RosterIsFull",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "rounds",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "maximum",
        "type": "uint256"
      }
    ],
    "name": "RoundsOutOfRange",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      }
    ],
    "name": "SafeERC20FailedOperation",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "SeatFeeIsZero",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "seats",
        "type": "uint256"
      }
    ],
    "name": "SeatsNotOdd",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "seats",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "maximum",
        "type": "uint256"
      }
    ],
    "name": "SeatsOutOfRange",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "stakeToken",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "feeToken",
        "type": "address"
      }
    ],
    "name": "SlashInOtherCoin",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "slash",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "maximum",
        "type": "uint256"
      }
    ],
    "name": "SlashTooHigh",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "stake",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "minimum",
        "type": "uint256"
      }
    ],
    "name": "StakeTooLow",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "value",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "expected",
        "type": "uint256"
      }
    ],
    "name": "StakeValueMismatch",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      }
    ],
    "name": "TokenWithoutCode",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "arbitrators",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "seats",
        "type": "uint256"
      }
    ],
    "name": "TooFewArbitrators",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "UnusedRuleIsSet",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      }
    ],
    "name": "VersionAlreadyPublished",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      }
    ],
    "name": "WithdrawalFailed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      }
    ],
    "name": "WithdrawalForbidden",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "number",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint96",
        "name": "stake",
        "type": "uint96"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "maxLoad",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "eligibleAt",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "profile",
        "type": "bytes32"
      }
    ],
    "name": "ArbitratorJoined",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      }
    ],
    "name": "ArbitratorRetired",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "appellant",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "round",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "award",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "paid",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "evidenceEndsAt",
        "type": "uint40"
      }
    ],
    "name": "AwardAppealed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "token",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "CreditWithdrawn",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "contract IArbitratorV2",
        "name": "arbitrator",
        "type": "address"
      },
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "templateId",
        "type": "uint256"
      }
    ],
    "name": "DisputeRequest",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "address",
        "name": "to",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "FeesWithdrawn",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "appellant",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "outsideId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "award",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint8",
        "name": "statedAward",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "paid",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "endsAt",
        "type": "uint40"
      }
    ],
    "name": "OutsideCourtAsked",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "outsideId",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "ruling",
        "type": "uint256"
      }
    ],
    "name": "OutsideCourtRuled",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "profile",
        "type": "bytes32"
      }
    ],
    "name": "ProfileChanged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "roster",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "publisher",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint256",
        "name": "number",
        "type": "uint256"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      },
      {
        "components": [
          {
            "internalType": "bool",
            "name": "open",
            "type": "bool"
          },
          {
            "internalType": "uint8",
            "name": "seats",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "rounds",
            "type": "uint8"
          },
          {
            "internalType": "uint24",
            "name": "evidencePeriod",
            "type": "uint24"
          },
          {
            "internalType": "uint24",
            "name": "votePeriod",
            "type": "uint24"
          },
          {
            "internalType": "uint24",
            "name": "revealPeriod",
            "type": "uint24"
          },
          {
            "internalType": "uint24",
            "name": "appealPeriod",
            "type": "uint24"
          },
          {
            "internalType": "uint32",
            "name": "newcomerWait",
            "type": "uint32"
          },
          {
            "internalType": "address",
            "name": "feeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "seatFee",
            "type": "uint80"
          },
          {
            "internalType": "uint16",
            "name": "bountyBps",
            "type": "uint16"
          },
          {
            "internalType": "address",
            "name": "stakeToken",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "minStake",
            "type": "uint96"
          },
          {
            "internalType": "uint80",
            "name": "slash",
            "type": "uint80"
          },
          {
            "internalType": "uint16",
            "name": "overturnedBps",
            "type": "uint16"
          },
          {
            "internalType": "address",
            "name": "outsideCourt",
            "type": "address"
          },
          {
            "internalType": "uint32",
            "name": "outsidePeriod",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "document",
            "type": "bytes32"
          },
          {
            "internalType": "bytes",
            "name": "outsideData",
            "type": "bytes"
          }
        ],
        "indexed": false,
        "internalType": "struct Rules",
        "name": "rules",
        "type": "tuple"
      },
      {
        "indexed": false,
        "internalType": "address[]",
        "name": "arbitrators",
        "type": "address[]"
      }
    ],
    "name": "VersionPublished",
    "type": "event"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      },
      {
        "internalType": "uint96",
        "name": "amount",
        "type": "uint96"
      }
    ],
    "name": "addStake",
    "outputs": [],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "arbitrable",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "version",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "number",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "members",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "createdAt",
            "type": "uint40"
          },
          {
            "internalType": "Schedule",
            "name": "schedule",
            "type": "uint152"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "feeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "seatFee",
            "type": "uint80"
          },
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          }
        ],
        "internalType": "struct Dispute",
        "name": "dispute",
        "type": "tuple"
      }
    ],
    "name": "appeal",
    "outputs": [],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "arbitrable",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "version",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "number",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "members",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "createdAt",
            "type": "uint40"
          },
          {
            "internalType": "Schedule",
            "name": "schedule",
            "type": "uint152"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "feeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "seatFee",
            "type": "uint80"
          },
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          }
        ],
        "internalType": "struct Dispute",
        "name": "dispute",
        "type": "tuple"
      }
    ],
    "name": "appealCost",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "arbitrable",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "version",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "number",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "members",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "createdAt",
            "type": "uint40"
          },
          {
            "internalType": "Schedule",
            "name": "schedule",
            "type": "uint152"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "feeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "seatFee",
            "type": "uint80"
          },
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          }
        ],
        "internalType": "struct Dispute",
        "name": "dispute",
        "type": "tuple"
      },
      {
        "internalType": "bytes",
        "name": "outsideData",
        "type": "bytes"
      },
      {
        "internalType": "uint8",
        "name": "statedAward",
        "type": "uint8"
      },
      {
        "internalType": "uint256",
        "name": "maxCost",
        "type": "uint256"
      }
    ],
    "name": "appealOutside",
    "outputs": [],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      }
    ],
    "name": "caseOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "enum Stage",
            "name": "stage",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "ruling",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "round",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "sitting",
            "type": "uint8"
          },
          {
            "internalType": "enum Turn",
            "name": "turn",
            "type": "uint8"
          },
          {
            "internalType": "bool",
            "name": "isSecondSitting",
            "type": "bool"
          },
          {
            "internalType": "uint8",
            "name": "draws",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "formers",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "closedBy",
            "type": "uint8"
          },
          {
            "internalType": "bool",
            "name": "upper",
            "type": "bool"
          },
          {
            "internalType": "uint40",
            "name": "evidenceEndsAt",
            "type": "uint40"
          },
          {
            "internalType": "uint40",
            "name": "seedBlock",
            "type": "uint40"
          },
          {
            "internalType": "uint40",
            "name": "turnedAt",
            "type": "uint40"
          },
          {
            "internalType": "uint40",
            "name": "seat",
            "type": "uint40"
          }
        ],
        "internalType": "struct Case",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "sitting",
        "type": "uint256"
      },
      {
        "components": [
          {
            "internalType": "uint8",
            "name": "seat",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "arbitrator",
            "type": "address"
          },
          {
            "internalType": "uint8",
            "name": "choice",
            "type": "uint8"
          },
          {
            "internalType": "bytes32",
            "name": "salt",
            "type": "bytes32"
          },
          {
            "internalType": "bytes32",
            "name": "reason",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Opening",
        "name": "opening",
        "type": "tuple"
      }
    ],
    "name": "commitmentOf",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "sitting",
        "type": "uint256"
      }
    ],
    "name": "commitmentsOf",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "owner",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      }
    ],
    "name": "credits",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "arbitrable",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "version",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "number",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "members",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "createdAt",
            "type": "uint40"
          },
          {
            "internalType": "Schedule",
            "name": "schedule",
            "type": "uint152"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "feeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "seatFee",
            "type": "uint80"
          },
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          }
        ],
        "internalType": "struct Dispute",
        "name": "dispute",
        "type": "tuple"
      }
    ],
    "name": "deadlinesOf",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "voteEndsAt",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "sittingEndsAt",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "appealEndsAt",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "arbitrable",
            "type": "address"
          },
          {
            "internalType": "bytes32",
            "name": "version",
            "type": "bytes32"
          },
          {
            "internalType": "uint32",
            "name": "number",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "members",
            "type": "uint32"
          },
          {
            "internalType": "uint40",
            "name": "createdAt",
            "type": "uint40"
          },
          {
            "internalType": "Schedule",
            "name": "schedule",
            "type": "uint152"
          },
          {
            "internalType": "uint8",
            "name": "choices",
            "type": "uint8"
          },
          {
            "internalType": "address",
            "name": "feeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "seatFee",
            "type": "uint80"
          },
          {
            "internalType": "address",
            "name": "buyer",
            "type": "address"
          },
          {
            "internalType": "address",
            "name": "seller",
            "type": "address"
          }
        ],
        "internalType": "struct Dispute",
        "name": "dispute",
        "type": "tuple"
      }
    ],
    "name": "disputeIdOf",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "pure",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "internalType": "bool",
        "name": "forBuyer",
        "type": "bool"
      }
    ],
    "name": "escalationOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "cost",
            "type": "uint96"
          },
          {
            "internalType": "uint40",
            "name": "endsAt",
            "type": "uint40"
          },
          {
            "internalType": "uint8",
            "name": "statedAward",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "ruling",
            "type": "uint8"
          }
        ],
        "internalType": "struct Escalation",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      },
      {
        "internalType": "uint96",
        "name": "stake",
        "type": "uint96"
      },
      {
        "internalType": "uint8",
        "name": "maxLoad",
        "type": "uint8"
      },
      {
        "internalType": "bytes32",
        "name": "profile",
        "type": "bytes32"
      }
    ],
    "name": "join",
    "outputs": [],
    "stateMutability": "payable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      }
    ],
    "name": "longestCase",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "longest",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      },
      {
        "internalType": "uint32",
        "name": "number",
        "type": "uint32"
      }
    ],
    "name": "memberAt",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      },
      {
        "internalType": "address",
        "name": "arbitrator",
        "type": "address"
      }
    ],
    "name": "memberOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint32",
            "name": "number",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "taken",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "served",
            "type": "uint32"
          },
          {
            "internalType": "uint8",
            "name": "load",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "maxLoad",
            "type": "uint8"
          },
          {
            "internalType": "enum Standing",
            "name": "standing",
            "type": "uint8"
          },
          {
            "internalType": "uint40",
            "name": "eligibleAt",
            "type": "uint40"
          },
          {
            "internalType": "uint80",
            "name": "fees",
            "type": "uint80"
          },
          {
            "internalType": "uint96",
            "name": "stake",
            "type": "uint96"
          },
          {
            "internalType": "uint32",
            "name": "absent",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "overturned",
            "type": "uint32"
          },
          {
            "internalType": "bool",
            "name": "named",
            "type": "bool"
          }
        ],
        "internalType": "struct Member",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      },
      {
        "components": [
          {
            "internalType": "bool",
            "name": "open",
            "type": "bool"
          },
          {
            "internalType": "uint8",
            "name": "seats",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "rounds",
            "type": "uint8"
          },
          {
            "internalType": "uint24",
            "name": "evidencePeriod",
            "type": "uint24"
          },
          {
            "internalType": "uint24",
            "name": "votePeriod",
            "type": "uint24"
          },
          {
            "internalType": "uint24",
            "name": "revealPeriod",
            "type": "uint24"
          },
          {
            "internalType": "uint24",
            "name": "appealPeriod",
            "type": "uint24"
          },
          {
            "internalType": "uint32",
            "name": "newcomerWait",
            "type": "uint32"
          },
          {
            "internalType": "address",
            "name": "feeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "seatFee",
            "type": "uint80"
          },
          {
            "internalType": "uint16",
            "name": "bountyBps",
            "type": "uint16"
          },
          {
            "internalType": "address",
            "name": "stakeToken",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "minStake",
            "type": "uint96"
          },
          {
            "internalType": "uint80",
            "name": "slash",
            "type": "uint80"
          },
          {
            "internalType": "uint16",
            "name": "overturnedBps",
            "type": "uint16"
          },
          {
            "internalType": "address",
            "name": "outsideCourt",
            "type": "address"
          },
          {
            "internalType": "uint32",
            "name": "outsidePeriod",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "document",
            "type": "bytes32"
          },
          {
            "internalType": "bytes",
            "name": "outsideData",
            "type": "bytes"
          }
        ],
        "internalType": "struct Rules",
        "name": "rules",
        "type": "tuple"
      },
      {
        "internalType": "address[]",
        "name": "arbitrators",
        "type": "address[]"
      }
    ],
    "name": "publishVersion",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      }
    ],
    "name": "retire",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "publisher",
        "type": "address"
      },
      {
        "internalType": "bytes32",
        "name": "salt",
        "type": "bytes32"
      }
    ],
    "name": "rosterId",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "pure",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "round",
        "type": "uint256"
      }
    ],
    "name": "roundOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "address",
            "name": "appellant",
            "type": "address"
          },
          {
            "internalType": "uint8",
            "name": "award",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "sitting",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "draws",
            "type": "uint8"
          },
          {
            "internalType": "uint40",
            "name": "seat",
            "type": "uint40"
          }
        ],
        "internalType": "struct Round",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "ruling",
        "type": "uint256"
      }
    ],
    "name": "rule",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "disputeId",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "sitting",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "word",
        "type": "uint256"
      }
    ],
    "name": "seatsOf",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      },
      {
        "internalType": "uint8",
        "name": "maxLoad",
        "type": "uint8"
      }
    ],
    "name": "setMaxLoad",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      },
      {
        "internalType": "bytes32",
        "name": "profile",
        "type": "bytes32"
      }
    ],
    "name": "setProfile",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "roster",
        "type": "bytes32"
      },
      {
        "components": [
          {
            "internalType": "bool",
            "name": "open",
            "type": "bool"
          },
          {
            "internalType": "uint8",
            "name": "seats",
            "type": "uint8"
          },
          {
            "internalType": "uint8",
            "name": "rounds",
            "type": "uint8"
          },
          {
            "internalType": "uint24",
            "name": "evidencePeriod",
            "type": "uint24"
          },
          {
            "internalType": "uint24",
            "name": "votePeriod",
            "type": "uint24"
          },
          {
            "internalType": "uint24",
            "name": "revealPeriod",
            "type": "uint24"
          },
          {
            "internalType": "uint24",
            "name": "appealPeriod",
            "type": "uint24"
          },
          {
            "internalType": "uint32",
            "name": "newcomerWait",
            "type": "uint32"
          },
          {
            "internalType": "address",
            "name": "feeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "seatFee",
            "type": "uint80"
          },
          {
            "internalType": "uint16",
            "name": "bountyBps",
            "type": "uint16"
          },
          {
            "internalType": "address",
            "name": "stakeToken",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "minStake",
            "type": "uint96"
          },
          {
            "internalType": "uint80",
            "name": "slash",
            "type": "uint80"
          },
          {
            "internalType": "uint16",
            "name": "overturnedBps",
            "type": "uint16"
          },
          {
            "internalType": "address",
            "name": "outsideCourt",
            "type": "address"
          },
          {
            "internalType": "uint32",
            "name": "outsidePeriod",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "document",
            "type": "bytes32"
          },
          {
            "internalType": "bytes",
            "name": "outsideData",
            "type": "bytes"
          }
        ],
        "internalType": "struct Rules",
        "name": "rules",
        "type": "tuple"
      },
      {
        "internalType": "address[]",
        "name": "arbitrators",
        "type": "address[]"
      }
    ],
    "name": "versionId",
    "outputs": [
      {
        "internalType": "bytes32",
        "name": "",
        "type": "bytes32"
      }
    ],
    "stateMutability": "pure",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      }
    ],
    "name": "versionOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint80",
            "name": "seatFee",
            "type": "uint80"
          },
          {
            "internalType": "Schedule",
            "name": "schedule",
            "type": "uint152"
          },
          {
            "internalType": "bool",
            "name": "open",
            "type": "bool"
          },
          {
            "internalType": "bool",
            "name": "paidInToken",
            "type": "bool"
          },
          {
            "internalType": "address",
            "name": "namedArbitrator",
            "type": "address"
          },
          {
            "internalType": "uint32",
            "name": "members",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "disputes",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "newcomerWait",
            "type": "uint32"
          },
          {
            "internalType": "address",
            "name": "feeToken",
            "type": "address"
          },
          {
            "internalType": "uint80",
            "name": "slash",
            "type": "uint80"
          },
          {
            "internalType": "address",
            "name": "stakeToken",
            "type": "address"
          },
          {
            "internalType": "uint96",
            "name": "minStake",
            "type": "uint96"
          },
          {
            "internalType": "address",
            "name": "outsideCourt",
            "type": "address"
          },
          {
            "internalType": "uint32",
            "name": "outsidePeriod",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "outsideDataHash",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Version",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "roster",
        "type": "bytes32"
      }
    ],
    "name": "versionsOf",
    "outputs": [
      {
        "internalType": "uint256",
        "name": "",
        "type": "uint256"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "token",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      }
    ],
    "name": "withdraw",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "bytes32",
        "name": "version",
        "type": "bytes32"
      },
      {
        "internalType": "address",
        "name": "to",
        "type": "address"
      }
    ],
    "name": "withdrawFees",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const;
